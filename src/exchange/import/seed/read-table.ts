import { readFile } from 'node:fs/promises';
import { CsvError, parse } from 'csv-parse/sync';
import { problem, type Problem } from './problem.js';
import type { Cells, SeedRow, SeedTable } from './seed-data.js';

interface Line {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

export interface ReadTable<Column extends string> {
  readonly table: SeedTable<Column>;
  readonly problems: readonly Problem[];
}

/**
 * Reads one CSV file: UTF-8, comma, a header row. Cells are trimmed.
 *
 * @param expected the columns the file has; each row has all of them, `''` where the file
 *   has not. Other columns are kept out of the rows and stay visible in `header`.
 * @param optional columns that the file may have, all of them or none.
 * @returns an empty table and a problem when the file is not CSV.
 */
export async function readTable<Column extends string>(
  file: string,
  expected: readonly Column[],
  optional: readonly Column[] = [],
): Promise<ReadTable<Column>> {
  const text = await readFile(file, 'utf8');
  try {
    return tableOf(file, { expected, optional }, parseLines(text));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const message = `The file is not readable as CSV: ${error.message}. Quote cells with a comma or a quotation mark and double the quotation marks inside.`;
    const line = typeof error['lines'] === 'number' ? error['lines'] : 1;
    const table = { file, expected, optional, header: expected, rows: [] };
    return { table, problems: [problem({ file, line }, message)] };
  }
}

function parseLines(text: string): Line[] {
  return parse(text, {
    bom: true,
    info: true,
    trim: true,
    skip_empty_lines: true,
    relax_column_count: true,
  }) as unknown as Line[];
}

function tableOf<Column extends string>(
  file: string,
  { expected, optional }: Pick<SeedTable<Column>, 'expected' | 'optional'>,
  [first, ...lines]: Line[],
): ReadTable<Column> {
  const columns = [...expected, ...optional];
  const header = first?.record ?? [];
  const rows: SeedRow<Cells<Column>>[] = [];
  const problems: Problem[] = [];
  for (const { record, info } of lines) {
    const place = { file, line: info.lines };
    if (record.length !== header.length) {
      const message = `The row has ${record.length} cells, the header ${header.length}. Quote cells that contain a comma, or add the missing commas.`;
      problems.push(problem(place, message));
    }
    rows.push({ ...place, value: cellsOf(columns, header, record) });
  }
  return { table: { file, expected, optional, header, rows }, problems };
}

function cellsOf<Column extends string>(
  expected: readonly Column[],
  header: readonly string[],
  record: readonly string[],
): Cells<Column> {
  const cells = expected.map((column) => [column, record[header.indexOf(column)] ?? '']);
  return Object.fromEntries(cells) as Cells<Column>;
}
