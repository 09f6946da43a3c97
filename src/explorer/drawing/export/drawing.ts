import type { Point } from '../geometry.js';
import { polyline, squareAround } from '../geometry.js';
import type { Overlay } from '../overlay.js';
import { badgeOf } from '../badge.js';
import { labelBox, type Measure } from '../label-box.js';
import { placeLabels, type Labelled } from '../label-places.js';
import { dashesOf, HOLLOW } from '../line-style.js';
import { placeWords, type LineWord } from '../line-words.js';
import type { Line } from '../lines.js';
import { isNarrowed, lineLook, lineWidth, nodeLook, type Attention } from '../look.js';
import type { LabelPaint } from '../label-paint.js';
import { PALETTES } from '../palette.js';
import type { Scene } from '../scene.js';
import { lineCounts } from '../line-counts.js';
import { GROUP_RING, RIM, SHAPE_OF, symbolPath } from '../symbols.js';
import type { Drawing, Fill, Stroke } from './shapes.js';
import { arrowPath, hollowEnd, linePath, votePath } from './line-path.js';

export interface DrawingInput {
  readonly scene: Scene;
  readonly places: ReadonlyMap<string, Point>;
  readonly bends: ReadonlyMap<string, number>;
  readonly attention: Attention;
  readonly measure: Measure;
  readonly overlay?: Overlay | null;
}

/** All of a stage that a file is made of, and its font. */
export interface Still extends DrawingInput {
  readonly family: string;
}

interface Placed extends Point {
  readonly radius: number;
}

const MARGIN = 24;
const NO_DASHES: readonly number[] = [];

interface LineParts {
  readonly strokes: Stroke[];
  readonly fills: Fill[];
}

function circle(at: Point, radius: number): string {
  return symbolPath('disc', at.x, at.y, radius);
}

function drawLine(line: Line, a: Placed, b: Placed, bend: number, input: DrawingInput): LineParts {
  const { colour } = lineLook(line, input.scene, input.attention);
  const { canvas } = PALETTES[input.attention.theme];
  const solid = (path: string, width: number): Stroke => ({
    path,
    colour,
    width,
    dashes: NO_DASHES,
  });
  const strokes = [{ ...solid(linePath(a, b, bend), lineWidth(line)), dashes: dashesOf(line) }];
  const fills: Fill[] = [];
  if (line.vote === 'NO' || line.vote === 'ABSTAIN')
    strokes.push(solid(votePath(a, b, bend, line.vote), 1.6));
  if (line.possible)
    for (const end of [hollowEnd(a, a.radius, b, bend), hollowEnd(b, b.radius, a, -bend)])
      fills.push({ path: circle(end, HOLLOW), colour: canvas, rim: { colour, width: 2.4 } });
  const { selected } = input.attention;
  if (selected === line.source || selected === line.target) {
    fills.push({ path: arrowPath(a, b, b.radius, bend), colour });
    if (line.mutual) fills.push({ path: arrowPath(b, a, a.radius, -bend), colour });
  }
  return { strokes, fills };
}

function drawSymbols(input: DrawingInput, placed: ReadonlyMap<string, Placed>): Fill[] {
  const { scene, attention } = input;
  const { canvas, accent, ink2 } = PALETTES[attention.theme];
  const rim = { colour: canvas, width: RIM * 2 };
  return [...scene.nodes].flatMap(([id, entry]) => {
    const at = placed.get(id);
    if (at === undefined) return [];
    const { colour } = nodeLook(entry, scene, attention);
    const shape = SHAPE_OF[entry.node.kind];
    const symbol = {
      path: symbolPath(shape, at.x, at.y, at.radius),
      colour,
      rim,
      title: entry.node.name,
    };
    const group = {
      path: circle(at, at.radius + GROUP_RING.gap),
      colour: canvas,
      rim: { colour: ink2, width: GROUP_RING.width * 2 },
    };
    const below = [
      ...(entry.node.members === undefined ? [] : [group]),
      ...(shape === 'ring' ? [{ path: circle(at, at.radius), colour: canvas }] : []),
    ];
    const badge = badgeOf(entry.node.difference, at, at.radius, attention.theme);
    if (id !== attention.selected) return [...below, symbol, ...badge];
    const ring = {
      path: circle(at, at.radius + 3),
      colour: canvas,
      rim: { colour: accent, width: 4 },
    };
    return [ring, ...below, symbol, ...badge];
  });
}

function drawLabels(input: DrawingInput, placed: ReadonlyMap<string, Placed>): LabelPaint[] {
  const { scene, bends, attention } = input;
  const labelled = [...scene.nodes].flatMap(([id, { links, text }]): Labelled[] => {
    const at = placed.get(id);
    return at === undefined ? [] : [{ id, ...at, links, text }];
  });
  const paths = scene.lines.flatMap((line) => {
    const [a, b] = [placed.get(line.source), placed.get(line.target)];
    return a === undefined || b === undefined ? [] : [polyline(a, b, bends.get(line.id) ?? 0, 8)];
  });
  const narrowed = isNarrowed(scene, attention);
  return placeLabels(labelled, { paths, symbols: labelled }).flatMap(({ id, side, text }) => {
    const entry = scene.nodes.get(id);
    const at = placed.get(id);
    if (entry === undefined || at === undefined) return [];
    const { lit } = nodeLook(entry, scene, attention);
    const box = labelBox(text, at, at.radius, side);
    return [{ text, side, box, lit, marked: lit && narrowed }];
  });
}

function selectionWords(
  input: DrawingInput,
  placed: ReadonlyMap<string, Placed>,
  labels: readonly LabelPaint[],
): LineWord[] {
  const { scene, bends, attention, measure } = input;
  const lines = scene.lines.flatMap((line) => {
    const [a, b] = [placed.get(line.source), placed.get(line.target)];
    if (a === undefined || b === undefined) return [];
    if (line.source !== attention.selected && line.target !== attention.selected) return [];
    const text = line.relations[0]?.label ?? '';
    return [{ a, b, radiusA: a.radius, radiusB: b.radius, bend: bends.get(line.id) ?? 0, text }];
  });
  const taken = labels.filter(({ lit }) => lit).map(({ box }) => box);
  return placeWords(lines, taken, (text) => measure(text, false));
}

/** The whole picture at its own size, whatever part of it is in sight. */
export function draw(input: DrawingInput): Drawing {
  const { scene, places, bends, attention } = input;
  const placed = new Map(
    [...scene.nodes].flatMap(([id, { radius }]): [string, Placed][] => {
      const at = places.get(id);
      return at === undefined ? [] : [[id, { ...at, radius }]];
    }),
  );
  const parts = scene.lines.flatMap((line) => {
    const [a, b] = [placed.get(line.source), placed.get(line.target)];
    return a === undefined || b === undefined
      ? []
      : [drawLine(line, a, b, bends.get(line.id) ?? 0, input)];
  });
  const labels = drawLabels(input, placed);
  const boxes = labels.map(({ box }) => box);
  const { theme } = attention;
  const above = input.overlay?.paint({ scene, places, theme, measure: input.measure }) ?? null;
  boxes.push(...(above?.boxes ?? []));
  const ends = [...placed.values()];
  const symbols = ends.map((at) => squareAround(at, at.radius));
  const left = Math.min(
    ...boxes.map((box) => box.left),
    ...ends.map(({ x, radius }) => x - radius),
    0,
  );
  const top = Math.min(
    ...boxes.map((box) => box.top),
    ...ends.map(({ y, radius }) => y - radius),
    0,
  );
  const right = Math.max(
    ...boxes.map((box) => box.right),
    ...ends.map(({ x, radius }) => x + radius),
    1,
  );
  const bottom = Math.max(
    ...boxes.map((box) => box.bottom),
    ...ends.map(({ y, radius }) => y + radius),
    1,
  );
  return {
    left: Math.floor(left - MARGIN),
    top: Math.floor(top - MARGIN),
    width: Math.ceil(right - left + 2 * MARGIN),
    height: Math.ceil(bottom - top + 2 * MARGIN),
    ground: PALETTES[theme].canvas,
    strokes: parts.flatMap(({ strokes }) => strokes),
    fills: [...parts.flatMap(({ fills }) => fills), ...drawSymbols(input, placed)],
    words: [
      ...lineCounts(input, placed, [...boxes, ...symbols]),
      ...selectionWords(input, placed, labels),
    ],
    labels,
    above,
    texts: [],
  };
}
