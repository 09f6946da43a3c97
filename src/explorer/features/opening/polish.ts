import { grow, polyline, segmentMeetsBox } from '../../drawing/geometry.js';
import { placeLabels, type Labelled } from '../../drawing/label-places.js';
import { score } from '../../drawing/layout/score.js';
import type { Places, Shape } from '../../drawing/layout/shape.js';
import type { Size } from '../../drawing/graph-data.js';

const UNLABELLED = 12;
/** A line through a label as it is placed, besides what the layout counts. */
const STRUCK = 3;
const TOO_NEAR = 3;
const PER_PIXEL = 1 / 300;
const PER_PIXEL_OUTSIDE = 1 / 10;
const COVERED = 8;
const TOOLS = { width: 216, height: 56 };
const AIR = 16;

/** Numbers between 0 and 1, the same ones each time (Park and Miller). */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** Labels as the drawing would place them: how many are missing, struck through, out of the frame. */
function labels(shape: Shape, places: Places, frame: Size): number {
  const labelled = shape.ids.flatMap((id, at): Labelled[] => {
    const [place, text] = [places[at], shape.texts[at]];
    if (place === undefined || text === undefined) return [];
    return [{ id, ...place, radius: shape.radii[at] ?? 0, links: shape.links[at] ?? 0, text }];
  });
  const paths = shape.lines.flatMap(([a, b]) => {
    const [from, to] = [places[a], places[b]];
    return from === undefined || to === undefined ? [] : [polyline(from, to, 0)];
  });
  const placed = placeLabels(labelled, { paths, symbols: labelled, symbolsStayClear: true });
  const struck = placed.reduce(
    (sum, { box }) =>
      sum +
      paths.filter(([from, to]) => from && to && segmentMeetsBox(from, to, grow(box, -1))).length,
    0,
  );
  const outside = placed.reduce(
    (sum, { box }) =>
      sum +
      Math.max(0, -box.left) +
      Math.max(0, -box.top) +
      Math.max(0, box.right - frame.width) +
      Math.max(0, box.bottom - frame.height),
    0,
  );
  return (
    UNLABELLED * (shape.ids.length - placed.length) + STRUCK * struck + PER_PIXEL_OUTSIDE * outside
  );
}

function tooNear(shape: Shape, places: Places): number {
  let count = 0;
  places.forEach((one, at) => {
    for (let next = at + 1; next < places.length; next++) {
      const other = places[next];
      const room = (shape.radii[at] ?? 0) + (shape.radii[next] ?? 0) + AIR;
      if (other !== undefined && Math.hypot(one.x - other.x, one.y - other.y) < room) count++;
    }
  });
  return count;
}

const lengths = (shape: Shape, places: Places): number =>
  shape.lines.reduce((sum, [a, b]) => {
    const [from, to] = [places[a], places[b]];
    return from === undefined || to === undefined
      ? sum
      : sum + Math.hypot(from.x - to.x, from.y - to.y);
  }, 0);

/** Symbols and labels under the tools, which stand in the lower left corner of the frame. */
function covered(shape: Shape, places: Places, frame: Size): number {
  const top = frame.height - TOOLS.height;
  return places.filter(({ x, y }, at) => {
    const reach = (shape.radii[at] ?? 0) + (shape.texts[at]?.width ?? 0) / 2;
    return x - reach < TOOLS.width && y + (shape.radii[at] ?? 0) > top;
  }).length;
}

/** How hard a picture is to read: what the layout counts, labels that are missing, struck through or
 * outside of the frame, crowds and long lines. */
export const trouble = (shape: Shape, places: Places, frame: Size): number =>
  score(shape, places) +
  labels(shape, places, frame) +
  COVERED * covered(shape, places, frame) +
  TOO_NEAR * tooNear(shape, places) +
  PER_PIXEL * lengths(shape, places);

/**
 * Moves one entity at a time and keeps what is easier to read, at first also what is a little
 * harder: far too slow for a reader who waits, fine for a picture that is made once.
 */
export function polish(shape: Shape, start: Places, frame: Size, steps: number, seed = 7): Places {
  const next = numbers(seed);
  let places = [...start];
  let now = trouble(shape, places, frame);
  let [best, least] = [places, now];
  for (let step = 0; step < steps; step++) {
    const cooling = 1 - step / steps;
    const node = Math.floor(next() * places.length);
    const reach = 20 + 260 * cooling * next();
    const angle = next() * 2 * Math.PI;
    const from = places[node] ?? { x: 0, y: 0 };
    const to = {
      x: Math.min(frame.width, Math.max(0, from.x + reach * Math.cos(angle))),
      y: Math.min(frame.height, Math.max(0, from.y + reach * Math.sin(angle))),
    };
    const moved = places.map((place, at) => (at === node ? to : place));
    const then = trouble(shape, moved, frame);
    if (then > now && next() > Math.exp((now - then) / (0.02 + 1.6 * cooling * cooling))) continue;
    [places, now] = [moved, then];
    if (now < least) [best, least] = [places, now];
  }
  return best;
}
