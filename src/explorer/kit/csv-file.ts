import { csvText } from '../core/model/csv-text.js';
import type { ViewFile } from './view.js';

type Lines = Parameters<typeof csvText>[0];

/** A table as a file for spreadsheets; the first line is its head. */
export function csvFile(
  label: string,
  name: string,
  lines: () => Lines | Promise<Lines>,
): ViewFile {
  return {
    label,
    name: `${name}.csv`,
    make: async () => new Blob([csvText(await lines())], { type: 'text/csv;charset=utf-8' }),
  };
}
