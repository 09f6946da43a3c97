import { NETWORK_MEASURES, type NetworkMeasure } from '../../analytics/measures.js';

/** The number of the community that a node is in, as the Louvain method finds them. */
const COMMUNITY = 'COMMUNITY';

/** What can be written of each node beside what is stored. */
export type ExportMeasure = NetworkMeasure | typeof COMMUNITY;

export const EXPORT_MEASURES: readonly ExportMeasure[] = [
  ...(Object.keys(NETWORK_MEASURES) as NetworkMeasure[]),
  COMMUNITY,
];
