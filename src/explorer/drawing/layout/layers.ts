import type { Size } from '../graph-data.js';
import type { Places, Shape } from './shape.js';
import { neighboursOf } from './steps.js';

/** Room of a symbol with its label, and between layers. */
const CELL = { width: 132, height: 46 };
const BETWEEN = 64;
const SWEEPS = 6;

/** So many symbols side by side that all layers together are shaped like the stage. */
function columnsFor(sizes: readonly number[], stage: Size): number {
  const wanted = stage.width / stage.height;
  const most = Math.max(1, ...sizes);
  let [best, least] = [1, Infinity];
  for (let columns = 1; columns <= most; columns++) {
    const rows = sizes.reduce((sum, size) => sum + Math.ceil(size / columns), 0);
    const height = rows * CELL.height + (sizes.length - 1) * BETWEEN;
    const off = Math.abs(Math.log((columns * CELL.width) / height / wanted));
    if (off < least) [best, least] = [columns, off];
  }
  return best;
}

/** The most linked in the middle, others in turn to both sides. */
function bestInTheMiddle(shape: Shape, layer: readonly number[]): number[] {
  const order = [...layer].sort((a, b) => (shape.links[b] ?? 0) - (shape.links[a] ?? 0) || a - b);
  return order.reduce<number[]>(
    (row, node, at) => (at % 2 === 0 ? [...row, node] : [node, ...row]),
    [],
  );
}

/** One under the other, a layer for each number; within a layer who is linked stands above another. */
export function layered(shape: Shape, layerOf: readonly number[], stage: Size): Places {
  const numbers = [...new Set(layerOf)].sort((a, b) => a - b);
  const layers = numbers.map((number) =>
    bestInTheMiddle(
      shape,
      shape.ids.flatMap((_, at) => (layerOf[at] === number ? [at] : [])),
    ),
  );
  const columns = columnsFor(
    layers.map(({ length }) => length),
    stage,
  );
  const neighbours = neighboursOf(shape).map((others, node) =>
    others.filter((other) => layerOf[other] !== layerOf[node]),
  );
  const places = shape.ids.map(() => ({ x: 0, y: 0 }));
  const across = (layer: readonly number[]): void => {
    const rows = Math.ceil(layer.length / columns);
    const used = Math.ceil(layer.length / rows);
    layer.forEach((node, at) => {
      const place = places[node];
      if (place !== undefined) place.x = (Math.floor(at / rows) - (used - 1) / 2) * CELL.width;
    });
  };
  const middle = (node: number): number => {
    const others = neighbours[node] ?? [];
    if (others.length === 0) return places[node]?.x ?? 0;
    return others.reduce((sum, other) => sum + (places[other]?.x ?? 0), 0) / others.length;
  };
  for (const layer of layers) across(layer);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const layer of sweep % 2 === 0 ? layers : [...layers].reverse()) {
      const wanted = new Map(layer.map((node) => [node, middle(node)]));
      layer.sort((a, b) => (wanted.get(a) ?? 0) - (wanted.get(b) ?? 0) || a - b);
      across(layer);
    }
  }
  let top = 0;
  for (const layer of layers) {
    const rows = Math.ceil(layer.length / columns);
    layer.forEach((node, at) => {
      const place = places[node];
      if (place !== undefined) place.y = top + (at % rows) * CELL.height;
    });
    top += rows * CELL.height + BETWEEN;
  }
  return places;
}
