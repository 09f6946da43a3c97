import { MEASURES, type MeasureInfo } from '../../domain/measures.js';

/** What can be written of each node beside what is stored. */
const ALL = {
  ...MEASURES,
  /** The number of the community that a node is in, as the Louvain method finds them. */
  COMMUNITY: { integer: true },
} as const satisfies Record<string, MeasureInfo>;

export type ExportMeasure = keyof typeof ALL;

export const EXPORT_MEASURES = Object.keys(ALL) as ExportMeasure[];

/** Whether its values count something; the others are shares. */
export function isWholeNumber(measure: ExportMeasure): boolean {
  const info: MeasureInfo = ALL[measure];
  return info.integer === true;
}
