import { measure } from '../measure.js';

export const WEIGHTED_DEGREE = measure(
  {
    name: 'Weighted degree',
    description:
      'How much it shares with all others together: the sum of `sharedCount` in a Network, the number of relations to others in a Subgraph.',
    formula: 'sum of the weights of its ties',
    source: 'Barrat et al. 2004, PNAS 101(11), 3747–3752 (node strength)',
    reading: 'A high value: takes part in much, with many, or again and again with the same.',
    cannotSay:
      'Which of these it is; compare with DEGREE. One meeting of a hundred gives each of them 99.',
  },
  function* (graph) {
    const sums = new Map(graph.mapNodes((id) => [id, 0]));
    graph.forEachEdge((_, { weight }, source, target) => {
      for (const id of [source, target]) sums.set(id, (sums.get(id) ?? 0) + weight);
    });
    return sums;
  },
);
