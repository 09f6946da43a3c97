import pagerankModule from 'graphology-metrics/centrality/pagerank.js';
import { measure } from '../measure.js';

// The library's types name a default export inside what at run time is the function itself.
const pagerank = pagerankModule as unknown as typeof pagerankModule.default;

export const PAGERANK = measure(
  {
    name: 'PageRank',
    description:
      'Its share of importance, where importance comes from important neighbours; all values add up to 1. In a Network ties count by `sharedCount`, in a Subgraph alike.',
    formula:
      'PR(v) = (1 − α)/n + α × Σ over neighbours u of PR(u) × w(u, v)/strength(u), with α = 0.85; nodes without ties spread theirs evenly',
    source: 'Page, Brin, Motwani and Winograd 1999, Stanford InfoLab 1999-66',
    reading: 'A high value: tied to those who are well tied. Compare with 1/n.',
    cannotSay:
      'Much that WEIGHTED_DEGREE does not: without directions the two are close. Not comparable between networks of different size.',
  },
  function* (graph, { weighted }) {
    if (graph.order === 0) return new Map();
    const values = pagerank(graph, {
      getEdgeWeight: weighted ? 'weight' : null,
      alpha: 0.85,
      tolerance: 1e-10,
      maxIterations: 1000,
    });
    return new Map(Object.entries(values));
  },
);
