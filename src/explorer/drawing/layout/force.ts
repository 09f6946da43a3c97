// The tests check this file without the folder's own settings, so it names its types itself.
// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- a script has no import
/// <reference path="./forceatlas2.d.ts" />
import iterate from 'graphology-layout-forceatlas2/iterate.js';
import type { Places, Shape } from './shape.js';

const NODE = 10;
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/** Entities on a sunflower, the most linked in the middle: the same start for the same picture. */
export function sunflower(shape: Shape, turn = 0): Places {
  const order = shape.ids.map((_, at) => at);
  order.sort((a, b) => (shape.links[b] ?? 0) - (shape.links[a] ?? 0) || a - b);
  const places = shape.ids.map(() => ({ x: 0, y: 0 }));
  order.forEach((node, rank) => {
    const reach = 12 * Math.sqrt(rank + 0.5);
    const angle = rank * GOLDEN + turn;
    places[node] = { x: reach * Math.cos(angle), y: reach * Math.sin(angle) };
  });
  return places;
}

function toArrays(shape: Shape, places: Places): { nodes: Float32Array; edges: Float32Array } {
  const nodes = new Float32Array(shape.ids.length * NODE);
  places.forEach(({ x, y }, at) => {
    nodes.set([x, y, 0, 0, 0, 0, 1 + (shape.links[at] ?? 0), 1, 1, 0], at * NODE);
  });
  const edges = new Float32Array(shape.lines.length * 3);
  shape.lines.forEach(([a, b], at) => {
    edges.set([a * NODE, b * NODE, 1], at * 3);
  });
  return { nodes, edges };
}

/** How often forces are worked out: fewer times for large pictures, which cost more each time. */
export const roundsFor = (size: number): number => (size <= 200 ? 400 : size <= 800 ? 220 : 120);

/** ForceAtlas2, one round per step, so that the caller may pause between them. */
export function* forces(shape: Shape, start: Places): Generator<undefined, Places> {
  const { nodes, edges } = toArrays(shape, start);
  const size = shape.ids.length;
  const settings = {
    linLogMode: false,
    outboundAttractionDistribution: false,
    adjustSizes: false,
    edgeWeightInfluence: 1,
    scalingRatio: 12,
    strongGravityMode: true,
    gravity: 0.06,
    slowDown: 1 + Math.log(size + 1),
    barnesHutOptimize: size > 400,
    barnesHutTheta: 0.8,
  };
  for (let round = 0; round < roundsFor(size); round++) {
    iterate(settings, nodes, edges);
    yield undefined;
  }
  return shape.ids.map((_, at) => ({ x: nodes[at * NODE] ?? 0, y: nodes[at * NODE + 1] ?? 0 }));
}
