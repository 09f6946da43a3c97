import type { Point } from '../geometry.js';
import type { Size } from '../graph-data.js';
import { roomFor } from './layout.js';
import { separate } from './separate.js';
import type { Places, Shape } from './shape.js';
import { neighboursOf } from './steps.js';

const CELL = { width: 150, height: 46 };
/** Between the map and what has no place on it. */
const BELOW = 90;

const sideOf = (values: readonly number[]): readonly [least: number, range: number] => {
  const least = Math.min(...values);
  return [least, Math.max(...values) - least || 1];
};

/**
 * Where entities are on the globe, as large as the stage and drawn apart where they would cover each
 * other; in rows below, under those they are linked with, what is nowhere in particular.
 */
export function onSpots(shape: Shape, spots: ReadonlyMap<string, Point>, stage: Size): Places {
  const found = shape.ids.map((id) => spots.get(id));
  const placed = found.flatMap((spot) => spot ?? []);
  const room = roomFor(shape, stage);
  const [left, width] = sideOf(placed.map(({ x }) => x));
  const [top, height] = sideOf(placed.map(({ y }) => y));
  const scale = Math.min(room.width / width, room.height / height);
  const places = found.map((spot) =>
    spot === undefined ? { x: 0, y: 0 } : { x: (spot.x - left) * scale, y: (spot.y - top) * scale },
  );
  const others = found.flatMap((spot, at) => (spot === undefined ? [at] : []));
  const apart = placed.length === 0 ? places : separate(shape, places, new Set(others));
  return withRows(shape, apart, others, stage.width / stage.height);
}

/** So many in a row that the map and the rows below it are shaped like the stage. */
function columnsFor(count: number, map: Size, wanted: number): number {
  for (let columns = Math.max(1, Math.floor(map.width / CELL.width)); columns < count; columns++) {
    const height = map.height + BELOW + Math.ceil(count / columns) * CELL.height;
    if ((columns * CELL.width) / height >= wanted) return columns;
  }
  return Math.max(1, count);
}

/** Those without a spot, in rows below the others. */
function withRows(shape: Shape, places: Places, others: readonly number[], aspect: number): Places {
  const neighbours = neighboursOf(shape);
  const set = new Set(others);
  const standing = places.filter((_, at) => !set.has(at));
  const [left, width] = standing.length === 0 ? [0, 1] : sideOf(standing.map(({ x }) => x));
  const [top, height] = standing.length === 0 ? [0, 1] : sideOf(standing.map(({ y }) => y));
  const centre = left + width / 2;
  const middle = (node: number): number => {
    const xs = (neighbours[node] ?? []).flatMap((at) => (set.has(at) ? [] : (places[at]?.x ?? [])));
    return xs.length === 0 ? centre : xs.reduce((sum, x) => sum + x, 0) / xs.length;
  };
  const sorted = [...others].sort((a, b) => middle(a) - middle(b) || a - b);
  const rows = Math.ceil(sorted.length / columnsFor(sorted.length, { width, height }, aspect));
  const used = Math.ceil(sorted.length / Math.max(1, rows));
  const placed = [...places];
  sorted.forEach((node, at) => {
    placed[node] = {
      x: centre + (Math.floor(at / rows) - (used - 1) / 2) * CELL.width,
      y: top + height + BELOW + (at % rows) * CELL.height,
    };
  });
  return placed;
}
