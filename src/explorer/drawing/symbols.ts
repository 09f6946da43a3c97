import type { EntityKind } from '../../domain/kinds.js';

/** The symbol of each kind: its number is the shader's, so the order is the shader's too. */
export const SYMBOLS = [
  'disc',
  'square',
  'ring',
  'diamond',
  'triangle-up',
  'star',
  'plus',
  'page',
  'triangle-down',
] as const;
export type Shape = (typeof SYMBOLS)[number];

export const SHAPE_OF: Readonly<Record<EntityKind, Shape>> = {
  ORGANISATION: 'disc',
  COUNTRY: 'square',
  DIALOGUE: 'ring',
  FRAMEWORK: 'diamond',
  PROJECT: 'triangle-up',
  EVENT: 'star',
  THEME: 'plus',
  RESOURCE: 'page',
  PLACE: 'triangle-down',
};

/** Radius in pixels of a symbol with so many links. */
export const radiusOf = (links: number): number => 4.6 + 1.9 * Math.sqrt(links);

/** Radius of a symbol that stands for so many entities: never less than that of its links. */
export const groupRadius = (members: number): number => 6 + 1.6 * Math.sqrt(members);

/** Distance and width of the ring that says that a symbol stands for several. */
export const GROUP_RING = { gap: 3, width: 1.3 } as const;

/** Canvas-coloured edge around each symbol, in pixels. */
export const RIM = 1.5;
/** Radius of a ring's hole, as a share of its own. */
export const HOLE = 0.46;

type Corner = readonly [number, number];

const star: Corner[] = Array.from({ length: 10 }, (_, at) => {
  const reach = at % 2 === 0 ? 1.24 : 0.52;
  const angle = (at * Math.PI) / 5 - Math.PI / 2;
  return [reach * Math.cos(angle), reach * Math.sin(angle) + 0.06];
});

const ARM = 0.38;
const plus: Corner[] = [
  [-ARM, -1],
  [ARM, -1],
  [ARM, -ARM],
  [1, -ARM],
  [1, ARM],
  [ARM, ARM],
  [ARM, 1],
  [-ARM, 1],
  [-ARM, ARM],
  [-1, ARM],
  [-1, -ARM],
  [-ARM, -ARM],
];

/** Corners for a radius of 1, y downwards; areas are near that of the disc. */
export const CORNERS: Readonly<Record<Exclude<Shape, 'disc' | 'ring'>, readonly Corner[]>> = {
  square: [
    [-0.87, -0.87],
    [0.87, -0.87],
    [0.87, 0.87],
    [-0.87, 0.87],
  ],
  diamond: [
    [0, -1.2],
    [1.2, 0],
    [0, 1.2],
    [-1.2, 0],
  ],
  'triangle-up': [
    [0, -1.1],
    [1.14, 0.88],
    [-1.14, 0.88],
  ],
  star,
  plus,
  page: [
    [-0.76, -0.98],
    [0.22, -0.98],
    [0.76, -0.44],
    [0.76, 0.98],
    [-0.76, 0.98],
  ],
  'triangle-down': [
    [0, 1.1],
    [-1.14, -0.88],
    [1.14, -0.88],
  ],
};

const round = (value: number): string => String(Math.round(value * 100) / 100);

function circlePath(x: number, y: number, radius: number): string {
  const [left, right, r] = [round(x - radius), round(x + radius), round(radius)];
  return `M${left} ${round(y)}A${r} ${r} 0 1 0 ${right} ${round(y)}A${r} ${r} 0 1 0 ${left} ${round(y)}Z`;
}

/** A symbol as SVG path data; a ring's hole is a second part (fill-rule evenodd). */
export function symbolPath(shape: Shape, x: number, y: number, radius: number): string {
  if (shape === 'disc') return circlePath(x, y, radius);
  if (shape === 'ring') return circlePath(x, y, radius) + circlePath(x, y, radius * HOLE);
  const corners = CORNERS[shape].map(
    ([dx, dy]) => `${round(x + dx * radius)} ${round(y + dy * radius)}`,
  );
  return `M${corners.join('L')}Z`;
}
