import type { SourceFile } from '../../source.js';
import { columnKey } from '../read/column-index.js';
import { columnNames } from '../read/columns.js';
import { findHeader, MOST_ABOVE, type HeaderPlace } from '../read/find-header.js';
import { sheetNamed } from '../read/open-table.js';
import { isBlank, type Row, type Sheet } from '../read/table.js';

/** The sheets of a workbook for which one mapping is suggested, and those that need their own. */
export interface SuggestedSheets {
  /** The sheet with the most rows, or the one that is named: by it the mapping is made. */
  readonly first: Sheet;
  /** The names of all sheets with its columns, in the order of the workbook. */
  readonly alike: readonly string[];
  /** The header, where it stands in the same rows of all of them. */
  readonly header: HeaderPlace | null;
  readonly others: readonly { readonly name: string; readonly isTable: boolean }[];
}

interface Looked {
  readonly sheet: Sheet;
  readonly rows: number;
  readonly header: HeaderPlace | null;
  /** Its columns, as a text to compare. */
  readonly columns: string;
}

/** Which sheets of a file a mapping can be suggested for at once. */
export async function suggestedSheets(
  file: SourceFile,
  sheets: readonly Sheet[],
  named: string | undefined,
): Promise<SuggestedSheets> {
  if (sheets.length < 2) {
    const first = await sheetNamed(file, sheets, named);
    return { first, alike: [], header: (await look(first)).header, others: [] };
  }
  const looked = (await Promise.all(sheets.map(look))).filter(({ rows }) => rows > 0);
  const wanted = named === undefined ? null : await sheetNamed(file, sheets, named);
  const [most] = [...looked].sort((one, other) => other.rows - one.rows);
  const first = looked.find(({ sheet }) => sheet === wanted) ?? most;
  if (first === undefined) {
    return { first: await sheetNamed(file, sheets, named), alike: [], header: null, others: [] };
  }
  const isAlike = (one: Looked): boolean =>
    one === first || (named === undefined && one.header !== null && one.columns === first.columns);
  const alike = looked.filter(isAlike);
  const isSame = alike.every(
    ({ header }) => JSON.stringify(header) === JSON.stringify(first.header),
  );
  return {
    first: first.sheet,
    alike: alike.map(({ sheet }) => sheet.name ?? ''),
    header: isSame ? first.header : null,
    others: looked
      .filter((one) => !alike.includes(one))
      .map(({ sheet, rows, header }) => ({
        name: sheet.name ?? '',
        isTable: header !== null && rows > header.headerRows,
      })),
  };
}

async function look(sheet: Sheet): Promise<Looked> {
  const begin: Row[] = [];
  let rows = 0;
  for await (const row of sheet.rows()) {
    if (begin.length < MOST_ABOVE) begin.push(row);
    if (!isBlank(row)) rows += 1;
  }
  const header = findHeader(begin);
  const lines = begin.filter(
    ({ number }) =>
      header !== null &&
      number >= header.headerRow &&
      number < header.headerRow + header.headerRows,
  );
  const names = header === null ? [] : columnNames(lines);
  return { sheet, rows, header, columns: JSON.stringify(names.map(columnKey)) };
}
