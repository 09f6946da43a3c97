import type { Difference } from '../../domain/differences.js';
import type { Point } from './geometry.js';
import { PALETTES, type Theme } from './palette.js';
import { symbolPath } from './symbols.js';

export interface BadgePart {
  readonly path: string;
  readonly colour: string;
  readonly rim?: { readonly colour: string; readonly width: number };
}

const RADIUS = 5.5;

const bar = ({ x, y }: Point, dy: number): string => `M${x - 3} ${y + dy - 0.8}h6v1.6h-6z`;

/** Plus, minus or unequal, as shapes around a point. */
const SIGNS: Readonly<Record<Exclude<Difference, 'same'>, (at: Point) => readonly string[]>> = {
  new: (at) => [bar(at, 0), `M${at.x - 0.8} ${at.y - 3}h1.6v6h-1.6z`],
  gone: (at) => [bar(at, 0)],
  changed: (at) => [
    bar(at, -1.6),
    bar(at, 1.6),
    `M${at.x + 1.2} ${at.y - 3.8}l1.3 .6l-3.7 7l-1.3 -.6z`,
  ],
};

/** A small disc with a sign at the upper right of a symbol; none on what is as before. */
export function badgeOf(
  difference: Difference | undefined,
  { x, y }: Point,
  radius: number,
  theme: Theme,
): readonly BadgePart[] {
  if (difference === undefined || difference === 'same') return [];
  const at = { x: x + radius * 0.8 + 2, y: y - radius * 0.8 - 2 };
  return signOf(difference, at, theme);
}

/** The badge alone, for the legend. */
export function signOf(
  difference: Exclude<Difference, 'same'>,
  at: Point,
  theme: Theme,
): readonly BadgePart[] {
  const { canvas, differences } = PALETTES[theme];
  const disc = symbolPath('disc', at.x, at.y, RADIUS);
  return [
    { path: disc, colour: differences[difference], rim: { colour: canvas, width: 2 } },
    ...SIGNS[difference](at).map((path) => ({ path, colour: canvas })),
  ];
}
