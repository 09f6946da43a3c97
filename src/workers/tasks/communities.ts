import type { Ties } from '../../analytics/analysis.js';
import { communities as found, type Community } from '../../analytics/communities.js';
import type { MeasureOptions } from '../../analytics/measure.js';
import { tieGraph } from '../../analytics/tie-graph.js';

/** The communities of a network, the largest first. */
export function communities({
  ids,
  ties,
  options,
}: Ties & { options: MeasureOptions }): readonly Community[] {
  return found(tieGraph(ids, ties), options);
}
