import { adjacencyOf, byId } from '../adjacency.js';
import { measure } from '../measure.js';

export const CLUSTERING = measure(
  {
    name: 'Clustering',
    description:
      'The share of pairs of its neighbours that are tied themselves, 0–1; 0 with fewer than two neighbours. Ties count alike.',
    formula: '2 × triangles / (degree × (degree − 1))',
    source: 'Watts and Strogatz 1998, Nature 393, 440–442',
    reading: 'A high value: in the midst of a close group. A low one with a high degree: a hub.',
    cannotSay:
      'Much in a Network by itself: all participants of one meeting are tied to each other, which makes triangles.',
  },
  function* (graph) {
    const { ids, neighbours } = adjacencyOf(graph);
    const values = new Float64Array(ids.length);
    const mark = new Int32Array(ids.length).fill(-1);
    for (const [node, around] of neighbours.entries()) {
      for (const neighbour of around) mark[neighbour] = node;
      let tied = 0;
      for (const neighbour of around) {
        for (const next of neighbours[neighbour] as Int32Array) if (mark[next] === node) tied += 1;
      }
      const pairs = around.length * (around.length - 1);
      values[node] = pairs === 0 ? 0 : tied / pairs;
      yield;
    }
    return byId(ids, values);
  },
);
