import { adjacencyOf, byId } from '../adjacency.js';
import { BreadthFirst } from '../breadth-first.js';
import { measure } from '../measure.js';

export const CLOSENESS = measure(
  {
    name: 'Closeness',
    description:
      'How near it is to all others, 0–1; in a network of several parts scaled by the share it can reach. Ties count alike.',
    formula: '(r / d) × (r / (n − 1)), r nodes reached, d the sum of their distances, n nodes',
    source: 'Wasserman and Faust 1994, Social Network Analysis, p. 201',
    reading: 'A high value: news reaches it, and from it others, in few steps.',
    cannotSay:
      'Much in a dense network, where all values are nearly alike. Compare within one network only.',
  },
  function* (graph) {
    const adjacency = adjacencyOf(graph);
    const count = adjacency.ids.length;
    const search = new BreadthFirst(adjacency);
    const values = new Float64Array(count);
    for (let start = 0; start < count; start += 1) {
      search.from(start);
      const others = search.reached - 1;
      let sum = 0;
      for (let place = 1; place <= others; place += 1) {
        sum += search.distance[search.order[place] as number] as number;
      }
      values[start] = others === 0 ? 0 : (others / sum) * (others / (count - 1));
      yield;
    }
    return byId(adjacency.ids, values);
  },
);
