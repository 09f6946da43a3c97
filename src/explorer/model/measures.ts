/** What the size of symbols can stand for: measures of the API, in the order of the menu. */
export const MEASURES = [
  'DEGREE',
  'WEIGHTED_DEGREE',
  'BETWEENNESS',
  'CLOSENESS',
  'PAGERANK',
  'CLUSTERING',
  'BROKERAGE',
] as const;

export type Measure = (typeof MEASURES)[number];
