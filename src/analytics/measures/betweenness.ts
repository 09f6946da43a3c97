import { adjacencyOf, byId } from '../adjacency.js';
import { BreadthFirst } from '../breadth-first.js';
import { measure, type Values } from '../measure.js';
import type { Steps } from '../steps.js';
import type { TieGraph } from '../tie-graph.js';

export const BETWEENNESS = measure(
  {
    name: 'Betweenness',
    description: 'How often it lies on the shortest ways between others, 0–1. Ties count alike.',
    formula:
      'sum over pairs s, t of (shortest paths from s to t through the node) / (shortest paths from s to t), divided by the number of pairs of other nodes',
    source: 'Freeman 1977, Sociometry 40(1), 35–41; computed as in Brandes 2001',
    reading: 'A high value: others meet through it; without it their ways grow longer.',
    cannotSay: 'That anything flows there. One tie that is missing in the data can change it much.',
  },
  betweennessSteps,
);

/** Brandes' algorithm, one step per start. */
export function* betweennessSteps(graph: TieGraph): Steps<Values> {
  const adjacency = adjacencyOf(graph);
  const count = adjacency.ids.length;
  const search = new BreadthFirst(adjacency);
  const paths = new Float64Array(count);
  const dependency = new Float64Array(count);
  const total = new Float64Array(count);
  const addPaths = (from: number, to: number): void => {
    paths[to] = (paths[to] as number) + (paths[from] as number);
  };
  for (let start = 0; start < count; start += 1) {
    paths.fill(0);
    paths[start] = 1;
    search.from(start, addPaths);
    dependency.fill(0);
    gatherBack(adjacency.neighbours, search, paths, dependency);
    for (let node = 0; node < count; node += 1) {
      if (node !== start) total[node] = (total[node] as number) + (dependency[node] as number);
    }
    yield;
  }
  const pairs = count > 2 ? (count - 1) * (count - 2) : 1;
  return byId(
    adjacency.ids,
    total.map((value) => value / pairs),
  );
}

/** From the farthest node back to the start, each hands its share to those one step nearer. */
function gatherBack(
  neighbours: readonly Int32Array[],
  { order, distance, reached }: BreadthFirst,
  paths: Float64Array,
  dependency: Float64Array,
): void {
  for (let place = reached - 1; place > 0; place -= 1) {
    const node = order[place] as number;
    const nearer = (distance[node] as number) - 1;
    const share = (1 + (dependency[node] as number)) / (paths[node] as number);
    for (const neighbour of neighbours[node] as Int32Array) {
      if (distance[neighbour] !== nearer) continue;
      const part = (paths[neighbour] as number) * share;
      dependency[neighbour] = (dependency[neighbour] as number) + part;
    }
  }
}
