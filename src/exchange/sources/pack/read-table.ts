import { readFile } from 'node:fs/promises';
import { readText } from '../../../domain/checks/read-text.js';
import { textOfFile } from '../../files/text-of-file.js';
import { parseCsv, type CsvLine } from './parse-csv.js';
import { problem, type Problem } from './problem.js';
import type { Cells, SeedRow, SeedTable } from './seed-data.js';

export interface ReadTable<Column extends string> {
  readonly table: SeedTable<Column>;
  readonly problems: readonly Problem[];
}

export interface TableForm<Column extends string> {
  /** The columns the file has; each row has all of them, `''` where the file has not. */
  readonly expected: readonly Column[];
  /** Columns that the file may have, all of them or none. */
  readonly optional: readonly Column[];
  /** The encoding of files that are not UTF-8; null when none was named. */
  readonly encoding: string | null;
}

/**
 * Reads one CSV file with a header row, as `parseCsv` and `textOfFile` take it. Cells are in the
 * normal form of a text. Columns that are not expected are kept out of the rows and stay visible in
 * `header`.
 * @returns an empty table and a problem that hides all others when the file cannot be read.
 */
export async function readTable<Column extends string>(
  file: string,
  form: TableForm<Column>,
): Promise<ReadTable<Column>> {
  const columns = [...form.expected, ...form.optional];
  const decoded = textOfFile(await readFile(file), form.encoding);
  const parsed = 'text' in decoded ? parseCsv(decoded.text, columns) : decoded;
  if ('lines' in parsed) return tableOf(file, form, parsed.lines);
  const { expected, optional } = form;
  const table = { file, expected, optional, header: expected, rows: [] };
  const unreadable = problem({ file, line: parsed.line }, parsed.complaint);
  return { table, problems: [{ ...unreadable, hidesOthers: true }] };
}

function tableOf<Column extends string>(
  file: string,
  { expected, optional }: TableForm<Column>,
  [first, ...lines]: readonly CsvLine[],
): ReadTable<Column> {
  const columns = [...expected, ...optional];
  const header = withoutBlanks((first?.record ?? []).map(normal));
  const places = columns.map((column) => header.indexOf(column));
  const rows: SeedRow<Cells<Column>>[] = [];
  const problems: Problem[] = [];
  for (const { record: given, info } of lines) {
    const place = { file, line: info.lines };
    const record = withoutBlanks(given, header.length).map(normal);
    if (record.length !== header.length) {
      const message = `The row has ${record.length} cells, the header ${header.length}. Quote cells that contain a comma, or add the missing commas.`;
      problems.push(problem(place, message));
    }
    rows.push({ ...place, value: cellsOf(columns, places, record) });
  }
  return { table: { file, expected, optional, header, rows }, problems };
}

/** Without the empty cells that spreadsheets add at the end of a row. */
function withoutBlanks(cells: readonly string[], least = 0): readonly string[] {
  const last = cells.findLastIndex((cell) => cell !== '');
  return cells.slice(0, Math.max(last + 1, least));
}

/** A cell in the normal form of a text. What no text can be stays, for the checks to refuse. */
function normal(cell: string): string {
  const read = readText('cell', cell);
  return 'value' in read ? read.value : cell;
}

function cellsOf<Column extends string>(
  columns: readonly Column[],
  places: readonly number[],
  record: readonly string[],
): Cells<Column> {
  const cells: Partial<Record<Column, string>> = {};
  columns.forEach((column, at) => {
    cells[column] = record[places[at] ?? -1] ?? '';
  });
  return cells as Cells<Column>;
}
