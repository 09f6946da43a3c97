import type { Box } from './geometry.js';

export interface Indexed<T> {
  readonly box: Box;
  readonly item: T;
}

export interface BoxIndex<T> {
  add(box: Box, item: T): void;
  /** What may overlap the box: everything in its cells, each once, in the order it was added. */
  near(box: Box): Indexed<T>[];
}

const CELL = 64;
const MOST_CELLS = 400;

/** A grid, so that thousands of labels and lines need not be compared one by one. */
export function boxIndex<T>(): BoxIndex<T> {
  const cells = new Map<string, number[]>();
  const all: Indexed<T>[] = [];
  const far: number[] = [];
  const keys = (box: Box): string[] | undefined => {
    const [left, right] = [Math.floor(box.left / CELL), Math.floor(box.right / CELL)];
    const [top, bottom] = [Math.floor(box.top / CELL), Math.floor(box.bottom / CELL)];
    if ((right - left + 1) * (bottom - top + 1) > MOST_CELLS) return undefined;
    const found: string[] = [];
    for (let x = left; x <= right; x++) for (let y = top; y <= bottom; y++) found.push(`${x},${y}`);
    return found;
  };
  return {
    add(box, item) {
      const at = all.push({ box, item }) - 1;
      const own = keys(box);
      if (own === undefined) {
        far.push(at);
        return;
      }
      for (const key of own) {
        const cell = cells.get(key);
        if (cell === undefined) cells.set(key, [at]);
        else cell.push(at);
      }
    },
    near(box) {
      const own = keys(box);
      if (own === undefined) return all;
      const found = new Set(far);
      for (const key of own) for (const at of cells.get(key) ?? []) found.add(at);
      return [...found].sort((a, b) => a - b).flatMap((at) => all[at] ?? []);
    },
  };
}
