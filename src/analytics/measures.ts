import type { NetworkMeasure } from '../domain/measures.js';
import type { Measure } from './measure.js';
import { BETWEENNESS } from './measures/betweenness.js';
import { BROKERAGE } from './measures/brokerage.js';
import { CLOSENESS } from './measures/closeness.js';
import { CLUSTERING } from './measures/clustering.js';
import { DEGREE } from './measures/degree.js';
import { PAGERANK } from './measures/pagerank.js';
import { WEIGHTED_DEGREE } from './measures/weighted-degree.js';

/** How each measure of `src/domain/measures.ts` is computed, and what a reader must know of it. */
export const NETWORK_MEASURES: Readonly<Record<NetworkMeasure, Measure>> = {
  DEGREE,
  WEIGHTED_DEGREE,
  BETWEENNESS,
  CLOSENESS,
  PAGERANK,
  CLUSTERING,
  BROKERAGE,
};
