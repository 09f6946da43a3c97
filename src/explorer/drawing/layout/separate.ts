import { grow, overlaps, squareAround, type Box, type Point } from '../geometry.js';
import { boxIndex } from '../box-index.js';
import { labelBox, type Side } from '../label-box.js';
import { placeLabels, type Labelled } from '../label-places.js';
import type { Places, Shape } from './shape.js';

const AIR = 4;
const ROUNDS = 60;
/** Of so many, only symbols are pushed apart: labels could never all be shown. */
const MANY = 400;
const ROUNDS_OF_MANY = 12;
/** Sides of labels are chosen anew every so many rounds. */
const ANEW = 10;

interface Part {
  readonly node: number;
  readonly box: Box;
}

/** Side of the label of each entity; those without a free side stand to the right. */
function sidesOf(shape: Shape, places: Places): readonly Side[] {
  const labelled = shape.ids.flatMap((id, at): Labelled[] => {
    const [place, text] = [places[at], shape.texts[at]];
    if (place === undefined || text === undefined) return [];
    return [{ id, ...place, radius: shape.radii[at] ?? 0, links: shape.links[at] ?? 0, text }];
  });
  const paths = shape.lines.flatMap(([a, b]) => {
    const [from, to] = [places[a], places[b]];
    return from === undefined || to === undefined ? [] : [[from, to]];
  });
  const placed = new Map(
    placeLabels(labelled, { paths, symbols: labelled }).map((label) => [label.id, label.side]),
  );
  return shape.ids.map((id) => placed.get(id) ?? 'right');
}

/** The way out of an overlap with the least movement. */
function wayOut(a: Box, b: Box): Point | undefined {
  if (!overlaps(a, b)) return undefined;
  const x = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const y = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  const back = (near: number, far: number): number => (near <= far ? -1 : 1);
  return x < y
    ? { x: x * back(a.left + a.right, b.left + b.right), y: 0 }
    : { x: 0, y: y * back(a.top + a.bottom, b.top + b.bottom) };
}

/**
 * Pushes boxes of symbol and label apart. Entities in `still` do not move, so that others make way
 * for them. Deterministic: pairs are taken in the order of the shape.
 */
export function separate(
  shape: Shape,
  start: Places,
  still: ReadonlySet<number> = new Set(),
): Places {
  const places = start.map(({ x, y }) => ({ x, y }));
  const many = shape.ids.length > MANY;
  const chooseSides = (): readonly Side[] => (many ? [] : sidesOf(shape, places));
  let sides = chooseSides();
  const partsOf = (node: number): Part[] => {
    const [at, text] = [places[node], shape.texts[node]];
    if (at === undefined) return [];
    const radius = shape.radii[node] ?? 0;
    const symbol = { node, box: grow(squareAround(at, radius), AIR) };
    if (text === undefined || many) return [symbol];
    return [
      symbol,
      { node, box: grow(labelBox(text, at, radius, sides[node] ?? 'right'), AIR / 2) },
    ];
  };
  const push = (node: number, by: Point, share: number): void => {
    const at = places[node];
    if (at === undefined || still.has(node)) return;
    at.x += by.x * share;
    at.y += by.y * share;
  };
  const round = (): boolean => {
    const parts = shape.ids.flatMap((_, node) => partsOf(node));
    const index = boxIndex<Part>();
    for (const part of parts) index.add(part.box, part);
    let moved = false;
    for (const part of parts)
      for (const { item: other } of index.near(part.box)) {
        if (other.node <= part.node) continue;
        const out = wayOut(part.box, other.box);
        if (out === undefined) continue;
        moved = true;
        const half = still.has(part.node) || still.has(other.node) ? 1 : 0.5;
        push(part.node, out, half * 0.7);
        push(other.node, { x: -out.x, y: -out.y }, half * 0.7);
      }
    return moved;
  };
  for (let at = 0; at < (many ? ROUNDS_OF_MANY : ROUNDS); at++) {
    if (at > 0 && at % ANEW === 0) sides = chooseSides();
    if (!round()) break;
  }
  return places;
}
