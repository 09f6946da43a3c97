import { distanceToSegment, segmentMeetsBox, segmentsCross } from '../geometry.js';
import { labelBox, SIDES } from '../label-box.js';
import type { Places, Shape } from './shape.js';

interface Stretch {
  readonly a: { readonly x: number; readonly y: number };
  readonly b: { readonly x: number; readonly y: number };
  readonly line: readonly [number, number];
}

function stretches(shape: Shape, places: Places): Stretch[] {
  return shape.lines.flatMap((line) => {
    const a = places[line[0]];
    const b = places[line[1]];
    return a === undefined || b === undefined ? [] : [{ a, b, line }];
  });
}

function crossings(all: readonly Stretch[]): number {
  let count = 0;
  all.forEach((one, at) => {
    for (let next = at + 1; next < all.length; next++) {
      const other = all[next];
      if (other !== undefined && segmentsCross(one.a, one.b, other.a, other.b)) count++;
    }
  });
  return count;
}

/** Lines through the freest of the four places of each label, and lines over foreign symbols. */
function disturbed(shape: Shape, places: Places, all: readonly Stretch[]): number {
  let count = 0;
  places.forEach((place, node) => {
    const text = shape.texts[node];
    const radius = shape.radii[node] ?? 0;
    if (text === undefined) return;
    const boxes = SIDES.map((side) => labelBox(text, place, radius, side));
    count += Math.min(
      ...boxes.map((box) => all.filter(({ a, b }) => segmentMeetsBox(a, b, box)).length),
    );
    count += all.filter(
      ({ a, b, line }) => !line.includes(node) && distanceToSegment(place, a, b) < radius + 3,
    ).length;
  });
  return count;
}

/** Lower is easier to read: crossings, lines through labels, lines over symbols. */
export function score(shape: Shape, places: Places): number {
  const all = stretches(shape, places);
  return crossings(all) + disturbed(shape, places, all);
}
