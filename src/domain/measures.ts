/**
 * What can be computed of each entity of a network, in the order of menus. How: the row of the same
 * name in `src/analytics/measures.ts`, which explains it too.
 */
export const MEASURES = {
  DEGREE: { integer: true },
  WEIGHTED_DEGREE: { integer: true },
  BETWEENNESS: {},
  CLOSENESS: {},
  PAGERANK: {},
  CLUSTERING: {},
  BROKERAGE: {},
} as const satisfies Record<string, MeasureInfo>;

export interface MeasureInfo {
  /** True when it counts something; the others are shares. */
  readonly integer?: true;
}

export type NetworkMeasure = keyof typeof MEASURES;

export const MEASURE_NAMES = Object.keys(MEASURES) as NetworkMeasure[];
