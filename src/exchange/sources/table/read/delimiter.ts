import { parse } from 'csv-parse/sync';

/** What spreadsheets write between cells: commas, in many countries semicolons, tabs, or bars. */
const DELIMITERS = [',', ';', '\t', '|'];
/** A first line by which spreadsheets tell one another the delimiter. */
export const SEPARATOR = /^\ufeff?sep=(.)(?:\r\n|\n|\r)/i;

/**
 * The delimiter of a text table by its beginning: the one that its first line names, else the one
 * that cuts most rows into the same number of cells.
 */
export function delimiterOf(start: string): string {
  const told = SEPARATOR.exec(start)?.[1];
  if (told !== undefined) return told;
  const scored = DELIMITERS.map((delimiter) => ({ delimiter, score: evenness(start, delimiter) }));
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).delimiter;
}

/** How many cells the rows of the most frequent width have together. */
function evenness(start: string, delimiter: string): number {
  const widths = new Map<number, number>();
  for (const { length } of rowsOf(start, delimiter)) {
    if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1);
  }
  return Math.max(0, ...[...widths].map(([width, rows]) => (width - 1) * rows));
}

function rowsOf(start: string, delimiter: string): string[][] {
  try {
    return parse(start.slice(0, start.lastIndexOf('\n') + 1) || start, {
      ...{ delimiter, bom: true, relax_quotes: true, relax_column_count: true },
      ...{ record_delimiter: ['\r\n', '\n', '\r'], skip_empty_lines: true, to: 200 },
    });
  } catch {
    // A quotation mark that is never closed: the lines as they stand.
    return start.split(/\r\n|\n|\r/).map((line) => line.split(delimiter));
  }
}
