import type { SourceName } from './source-table.js';
import { anySource, type AnySource } from './source.js';

/** Each source, loaded when it is asked for. */
export const SOURCES: Readonly<Record<SourceName, () => Promise<AnySource>>> = {
  pack: async () => anySource((await import('./pack/pack-source.js')).packSource),
  iati: async () => anySource((await import('./iati/iati-source.js')).iatiSource),
  table: async () => anySource((await import('./table/table-source.js')).tableSource),
  text: async () => anySource((await import('./text/text-source.js')).textSource),
};
