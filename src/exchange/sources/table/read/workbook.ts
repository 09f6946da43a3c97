import { readFile, stat } from 'node:fs/promises';
import { EncryptedFileError, HucreError } from 'hucre';
import { readXlsx, type MergeRange, type Sheet as WorkbookSheet } from 'hucre/xlsx';
import { invalidInput } from '../../../../domain/errors.js';
import type { SourceFile } from '../../source.js';
import { isBlank, type Cell, type Row, type Sheet } from './table.js';

/** A workbook stands in memory as a whole: what it may hold. */
const MOST_ROWS = 50_000;
const MOST_MEGABYTES = 8;
const REMEDY = 'Save the sheet as "CSV UTF-8" and give that: a CSV may have any size.';

/** The sheets of an XLSX file that people see, with cells that are merged downwards filled. */
export async function workbook({ name, path }: SourceFile): Promise<Sheet[]> {
  const { size } = await stat(path);
  if (size > MOST_MEGABYTES * 1e6) {
    throw invalidInput(`${name} is larger than ${MOST_MEGABYTES} MB. ${REMEDY}`);
  }
  const { sheets } = await parsed(name, await readFile(path));
  return sheets.map((sheet) => {
    if (sheet.rows.length > MOST_ROWS) {
      const most = MOST_ROWS.toLocaleString('en');
      throw invalidInput(`${name} has more than ${most} rows in ${sheet.name}. ${REMEDY}`);
    }
    const rows = rowsOf(sheet);
    const read = (at: number): number => Math.round((size * (at + 1)) / rows.length);
    return {
      name: sheet.name,
      async *rows() {
        for (const [at, row] of rows.entries()) yield { ...row, read: read(at) };
      },
    };
  });
}

async function parsed(name: string, bytes: Uint8Array): Promise<{ sheets: WorkbookSheet[] }> {
  try {
    return await readXlsx(bytes, {
      sheets: ({ hidden, veryHidden }) => hidden !== true && veryHidden !== true,
      maxRows: MOST_ROWS + 1,
    });
  } catch (error) {
    if (error instanceof EncryptedFileError) {
      throw invalidInput(`${name} has a password. Save a copy without one.`);
    }
    if (!(error instanceof HucreError)) throw error;
    throw invalidInput(
      `${name} cannot be read as XLSX (${error.message}). Open it in a spreadsheet program and save it again.`,
    );
  }
}

function rowsOf({ rows, merges = [] }: WorkbookSheet): Row[] {
  const filled = rows.map((row, at): OpenRow => ({
    ...{ number: at + 1, cells: [...row], spans: [] },
  }));
  for (const merge of merges) {
    const value = rows[merge.startRow]?.[merge.startCol] ?? null;
    for (const row of filled.slice(merge.startRow, merge.endRow + 1)) fill(row, merge, value);
  }
  return filled;
}

/** A row while merged cells are filled. */
interface OpenRow extends Row {
  readonly cells: Cell[];
  readonly spans: [number, number][];
}

/** Gives a row the value of a merged cell; one that is blank otherwise stays so. */
function fill(row: OpenRow, { startCol, endCol }: MergeRange, value: Cell): void {
  if (isBlank(row)) return;
  row.cells[startCol] = value;
  if (endCol > startCol) row.spans.push([startCol, endCol]);
}
