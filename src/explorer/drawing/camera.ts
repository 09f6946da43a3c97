import type { Point } from './geometry.js';
import type { Size } from './graph-data.js';

/** Side of the square that sigma maps to its stage: wide enough for every layout. */
export const SPAN = 4000;

/** What is seen: `scale` screen pixels per picture pixel, `centre` in picture pixels. */
export interface Sight {
  readonly scale: number;
  readonly centre: Point;
}

export interface SigmaSight {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
  readonly angle: number;
}

/** The picture's y points down, sigma's up. */
export const toSigma = (sight: Sight, stage: Size): SigmaSight => ({
  x: 0.5 + sight.centre.x / SPAN,
  y: 0.5 - sight.centre.y / SPAN,
  ratio: Math.min(stage.width, stage.height) / (SPAN * sight.scale),
  angle: 0,
});

export const fromSigma = (camera: Omit<SigmaSight, 'angle'>, stage: Size): Sight => ({
  scale: Math.min(stage.width, stage.height) / (SPAN * camera.ratio),
  centre: { x: (camera.x - 0.5) * SPAN, y: (0.5 - camera.y) * SPAN },
});

export const toScreen = (at: Point, sight: Sight, stage: Size): Point => ({
  x: (at.x - sight.centre.x) * sight.scale + stage.width / 2,
  y: (at.y - sight.centre.y) * sight.scale + stage.height / 2,
});

export const toPicture = (at: Point, sight: Sight, stage: Size): Point => ({
  x: (at.x - stage.width / 2) / sight.scale + sight.centre.x,
  y: (at.y - stage.height / 2) / sight.scale + sight.centre.y,
});

/** A symbol with its label: how far it reaches on the screen, whatever the scale. */
export interface Extent extends Point {
  readonly left: number;
  readonly right: number;
  readonly up: number;
  readonly down: number;
}

const PADDING = 12;
const MOST = 1.5;

function span(
  all: readonly Extent[],
  scale: number,
  read: (one: Extent) => readonly [number, number, number],
): readonly [number, number] {
  let [low, high] = [Infinity, -Infinity];
  for (const one of all) {
    const [at, before, after] = read(one);
    low = Math.min(low, at * scale - before);
    high = Math.max(high, at * scale + after);
  }
  return [low, high];
}

const across = ({ x, left, right }: Extent) => [x, left, right] as const;
const down = ({ y, up, down: below }: Extent) => [y, up, below] as const;

/** The largest sight in which everything is inside the stage, labels too. */
export function fitSight(all: readonly Extent[], stage: Size): Sight {
  if (all.length === 0) return { scale: 1, centre: { x: 0, y: 0 } };
  const fits = (scale: number): boolean => {
    const [left, right] = span(all, scale, across);
    const [top, bottom] = span(all, scale, down);
    return right - left <= stage.width - 2 * PADDING && bottom - top <= stage.height - 2 * PADDING;
  };
  let [low, high] = [0.02, MOST];
  for (let round = 0; round < 24; round++) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  const [left, right] = span(all, low, across);
  const [top, bottom] = span(all, low, down);
  return { scale: low, centre: { x: (left + right) / 2 / low, y: (top + bottom) / 2 / low } };
}

/** The same, moved up where something would lie under tools in a lower corner. */
export function fitClear(all: readonly Extent[], stage: Size, tools: Size, atEnd: boolean): Sight {
  const sight = fitSight(all, stage);
  const isCovered = all.some((one) => {
    const { x, y } = toScreen(one, sight, stage);
    const across = atEnd ? stage.width - (x + one.right) : x - one.left;
    return across < tools.width && y + one.down > stage.height - tools.height;
  });
  if (!isCovered) return sight;
  const { scale, centre } = fitSight(all, { ...stage, height: stage.height - tools.height });
  return { scale, centre: { x: centre.x, y: centre.y + tools.height / 2 / scale } };
}

/** Symbols grow with the root of the zoom, within limits; at scale 1 they have their own size. */
export const symbolScale = (scale: number): number =>
  Math.min(2.2, Math.max(0.4, Math.sqrt(scale)));
