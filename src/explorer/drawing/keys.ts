import type { Point } from './geometry.js';

export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

const WAYS: Readonly<Record<Direction, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

export const isDirection = (key: string): key is Direction => key in WAYS;
export const wayOf = (direction: Direction): Point => WAYS[direction];

/** The nearest entity that way; what lies aside counts as farther. Null at the rim. */
export function nearestThatWay(
  from: string,
  direction: Direction,
  places: ReadonlyMap<string, Point>,
): string | null {
  const start = places.get(from);
  if (start === undefined) return null;
  const way = WAYS[direction];
  let [best, least]: [string | null, number] = [null, Infinity];
  for (const [id, at] of places) {
    const [dx, dy] = [at.x - start.x, at.y - start.y];
    const ahead = dx * way.x + dy * way.y;
    const aside = Math.abs(dx * way.y) + Math.abs(dy * way.x);
    if (id === from || ahead <= 0 || aside > 2 * ahead) continue;
    const distance = ahead + 2 * aside;
    if (distance < least) [best, least] = [id, distance];
  }
  return best;
}
