import type { Measure } from './measure.js';
import { BETWEENNESS } from './measures/betweenness.js';
import { BROKERAGE } from './measures/brokerage.js';
import { CLOSENESS } from './measures/closeness.js';
import { CLUSTERING } from './measures/clustering.js';
import { DEGREE } from './measures/degree.js';
import { PAGERANK } from './measures/pagerank.js';
import { WEIGHTED_DEGREE } from './measures/weighted-degree.js';

const MEASURES = {
  DEGREE,
  WEIGHTED_DEGREE,
  BETWEENNESS,
  CLOSENESS,
  PAGERANK,
  CLUSTERING,
  BROKERAGE,
};

export type NetworkMeasure = keyof typeof MEASURES;

/** All measures, by the name the API gives them. */
export const NETWORK_MEASURES: Readonly<Record<NetworkMeasure, Measure>> = MEASURES;
