import type { Point } from './geometry.js';
import type { Line } from './lines.js';

/** Fewer lines than this can be told apart wherever they run. */
const FEW = 300;
/** Side of a square in which lines are counted, in pixels of the picture. */
const CELL = 40;
/** So many lines through a square are clear; so many more are a felt. */
const CLEAR = 5;
const FELT = 25;

/**
 * How dense it is where each line runs, 0–1 by its id; what is missing runs in the clear. Lines of
 * dense parts are drawn fainter, so that symbols, labels and single lines stand out.
 */
export function hazeOf(
  lines: readonly Pick<Line, 'id' | 'source' | 'target'>[],
  places: ReadonlyMap<string, Point>,
): ReadonlyMap<string, number> {
  const haze = new Map<string, number>();
  if (lines.length < FEW) return haze;
  const counts = new Map<string, number>();
  const paths = lines.map((line) => {
    const [a, b] = [places.get(line.source), places.get(line.target)];
    const cells = a === undefined || b === undefined ? [] : cellsOf(a, b);
    for (const cell of cells) counts.set(cell, (counts.get(cell) ?? 0) + 1);
    return { id: line.id, cells };
  });
  for (const { id, cells } of paths) {
    const dense = cells.map((cell) => Math.min(1, ((counts.get(cell) ?? 0) - CLEAR) / FELT));
    const mean = dense.reduce((sum, one) => sum + Math.max(0, one), 0) / Math.max(1, cells.length);
    if (mean > 0) haze.set(id, mean);
  }
  return haze;
}

/** The squares that a straight line passes, each once. */
function cellsOf(a: Point, b: Point): readonly string[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / CELL));
  const cells = new Set<string>();
  for (let step = 0; step <= steps; step += 1) {
    const [x, y] = [a.x + ((b.x - a.x) * step) / steps, a.y + ((b.y - a.y) * step) / steps];
    cells.add(`${Math.floor(x / CELL)} ${Math.floor(y / CELL)}`);
  }
  return [...cells];
}
