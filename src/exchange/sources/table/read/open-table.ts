import { open } from 'node:fs/promises';
import { invalidInput } from '../../../../domain/errors.js';
import type { SourceFile } from '../../source.js';
import { isBlank, type Sheet } from './table.js';
import { textTable } from './text-table.js';
import { workbook } from './workbook.js';

const ZIP = 'PK\u0003\u0004';
/** First bytes of files that people take for tables, and what to do with them. */
const OTHERS: readonly (readonly [start: string, what: string])[] = [
  ['\u00d0\u00cf\u0011\u00e0', 'an old Excel file, or one with a password. Save it as XLSX'],
  ['%PDF', 'a PDF. Ask for the spreadsheet it was made from'],
  ['{', 'JSON, no table. Save a table as CSV or XLSX'],
];

/** Opens a table by what is in it, whatever its name: CSV, TSV (also `.gz`) or XLSX. */
export async function openTable(
  file: SourceFile,
  encoding: string | undefined,
): Promise<readonly Sheet[]> {
  if (file.path === '-') {
    throw invalidInput(
      'A table is read twice, so it cannot come from standard input. Name a file.',
    );
  }
  const start = await firstBytes(file.path);
  const other = OTHERS.find(([bytes]) => start.startsWith(bytes));
  if (other !== undefined) throw invalidInput(`${file.name} is ${other[1]}.`);
  return start.startsWith(ZIP) ? workbook(file) : [await textTable(file, encoding)];
}

/** The sheets of these names, or the only one with something in it. */
export async function sheetsNamed(
  file: SourceFile,
  sheets: readonly Sheet[],
  named: string | readonly string[] | undefined,
): Promise<readonly Sheet[]> {
  const names = named === undefined || typeof named === 'string' ? [named] : named;
  return Promise.all(names.map((name) => sheetNamed(file, sheets, name)));
}

/** The sheet of that name, or the only one with something in it. */
export async function sheetNamed(
  file: SourceFile,
  sheets: readonly Sheet[],
  name: string | undefined,
): Promise<Sheet> {
  const filled = name === undefined ? await withRows(sheets) : sheets.filter(isCalled(name));
  const [first, ...more] = filled;
  const [only] = sheets;
  if (only?.name === null && sheets.length === 1) return only;
  const names = sheets.map((sheet) => `"${sheet.name ?? ''}"`).join(', ');
  if (first === undefined) {
    throw invalidInput(
      name === undefined
        ? `${file.name} has no rows.`
        : `${file.name} has no sheet "${name}". It has ${names}.`,
    );
  }
  if (more.length === 0) return first;
  throw invalidInput(
    `${file.name} has several sheets: ${names}. Say which in the mapping, as "sheet": "${first.name ?? ''}", or with --sheet.`,
  );
}

const isCalled =
  (name: string) =>
  (sheet: Sheet): boolean =>
    sheet.name?.trim().toLowerCase() === name.trim().toLowerCase();

/** Those with something in them. */
async function withRows(sheets: readonly Sheet[]): Promise<Sheet[]> {
  const found: Sheet[] = [];
  for (const sheet of sheets) {
    for await (const row of sheet.rows()) {
      if (isBlank(row)) continue;
      found.push(sheet);
      break;
    }
  }
  return found;
}

async function firstBytes(path: string): Promise<string> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.subarray(0, bytesRead).toString('latin1');
  } finally {
    await handle.close();
  }
}
