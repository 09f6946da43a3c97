import type { Ties } from '../../analytics/analysis.js';
import { NETWORK_MEASURES } from '../../analytics/measures.js';
import { tieGraph } from '../../analytics/tie-graph.js';
import type { MeasureOptions } from '../../analytics/measure.js';
import type { NetworkMeasure } from '../../domain/measures.js';

/** A measure of a network: the value of each node, in the order of `ids`. */
export function measure({
  ids,
  ties,
  measure: name,
  options,
}: Ties & { measure: NetworkMeasure; options: MeasureOptions }): Float64Array {
  const values = NETWORK_MEASURES[name].compute(tieGraph(ids, ties), options);
  return Float64Array.from(ids, (id) => values.get(id) ?? 0);
}
