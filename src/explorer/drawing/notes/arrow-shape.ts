import { arrowPath, linePath } from '../export/line-path.js';
import { controlPoint, curvePoint, type Box, type Point } from '../geometry.js';
import type { Arrow, ArrowEnd } from './note.js';

/** Something that an arrow may begin or end at: a box around its middle, or a circle. */
export type Target = Point &
  ({ readonly halfWidth: number; readonly halfHeight: number } | { readonly radius: number });

export interface ArrowShape {
  readonly line: string;
  readonly head: string;
  readonly middle: Point;
}

/** Arrows bend a little, since the lines of relations are straight. */
const BEND = 0.1;
const GAP = 4;

/** From the rim of one thing to the rim of another; null where they lie on each other. */
export function arrowShape(from: Target, to: Target): ArrowShape | null {
  const [a, b] = [rim(from, to), rim(to, from)];
  const isReversed = (to.x - from.x) * (b.x - a.x) + (to.y - from.y) * (b.y - a.y) <= 0;
  if (isReversed || Math.hypot(b.x - a.x, b.y - a.y) < 6) return null;
  return {
    line: linePath(a, b, BEND),
    head: arrowPath(a, b, -2, BEND),
    middle: curvePoint(a, controlPoint(a, b, BEND), b, 0.5),
  };
}

function rim(one: Target, other: Point): Point {
  const [dx, dy] = [other.x - one.x, other.y - one.y];
  const length = Math.hypot(dx, dy) || 1;
  const reach =
    'radius' in one
      ? one.radius
      : Math.min(
          dx === 0 ? Infinity : (one.halfWidth * length) / Math.abs(dx),
          dy === 0 ? Infinity : (one.halfHeight * length) / Math.abs(dy),
        );
  const share = (reach + GAP) / length;
  return { x: one.x + dx * share, y: one.y + dy * share };
}

export const boxTarget = ({ left, top, right, bottom }: Box): Target => ({
  x: (left + right) / 2,
  y: (top + bottom) / 2,
  halfWidth: (right - left) / 2,
  halfHeight: (bottom - top) / 2,
});

/** The shapes of arrows by their ids; those are missing whose ends are not in the picture. */
export function arrowShapes(
  arrows: readonly Arrow[],
  target: (end: ArrowEnd) => Target | undefined,
): ReadonlyMap<string, ArrowShape> {
  return new Map(
    arrows.flatMap(({ id, from, to }): [string, ArrowShape][] => {
      const ends = [target(from), target(to)] as const;
      if (ends[0] === undefined || ends[1] === undefined) return [];
      const shape = arrowShape(ends[0], ends[1]);
      return shape === null ? [] : [[id, shape]];
    }),
  );
}
