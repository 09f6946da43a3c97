import { CsvError, parse } from 'csv-parse/sync';

export interface CsvLine {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** The lines of a file, or the line that breaks it and what to do. */
export type ParsedCsv =
  { readonly lines: readonly CsvLine[] } | { readonly line: number; readonly complaint: string };

/** What spreadsheets write between cells: commas, in many countries semicolons, or tabs. */
const DELIMITERS = [',', ';', '\t'];
/** A first line by which spreadsheets tell one another the delimiter. */
const SEPARATOR = /^sep=(.)(?:\r\n|\n|\r)/i;

/**
 * Takes a table apart, with any of the usual delimiters and ends of lines.
 * @param known the columns such a file has: the delimiter is the one that finds most of them.
 */
export function parseCsv(text: string, known: readonly string[]): ParsedCsv {
  const told = SEPARATOR.exec(text);
  const delimiter = told?.[1] ?? likeliest(text, known);
  try {
    const lines = parse(text, {
      bom: true,
      delimiter,
      from_line: told === null ? 1 : 2,
      info: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      trim: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      relax_column_count: true,
    }) as unknown as CsvLine[];
    return { lines };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return {
      line: typeof error['lines'] === 'number' ? error['lines'] : 1,
      complaint: `The file is not readable as CSV: ${error.message}. Quote cells with a comma or a quotation mark and double the quotation marks inside.`,
    };
  }
}

function likeliest(text: string, known: readonly string[]): string {
  const header = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const found = (delimiter: string): number =>
    header.split(delimiter).filter((cell) => known.includes(bare(cell))).length;
  return DELIMITERS.reduce((best, one) => (found(one) > found(best) ? one : best));
}

function bare(cell: string): string {
  return cell
    .replace(/^\ufeff/, '')
    .replace(/^\s*"|"\s*$/g, '')
    .trim();
}
