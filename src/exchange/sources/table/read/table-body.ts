import { invalidInput } from '../../../../domain/errors.js';
import { fold } from '../../../../domain/names/fold.js';
import { Columns } from './column-index.js';
import { columnNames } from './columns.js';
import { findHeader, MOST_ABOVE, type HeaderPlace } from './find-header.js';
import { cellText, isBlank, type Row, type Sheet } from './table.js';

/** A sheet whose header is known. */
export interface Table {
  readonly sheet: Sheet;
  readonly header: HeaderPlace;
  readonly columns: Columns;
  /** The lines of the header as they stand. */
  readonly lines: readonly Row[];
}

/** A row below the header. */
export interface BodyRow extends Row {
  readonly read: number;
}

const TOTAL = /^(?:grand |sub-?|sous-)?(?:total|totals|totaux)\b|^(?:sum|somme|summe)\b/;
/** Columns from which on a row with one cell is a heading and no row of the table. */
const WIDE = 4;

/** The table of a sheet, with the header that the mapping names or that looks like one. */
export async function tableIn(
  sheet: Sheet,
  where: string,
  named: { readonly headerRow?: number | undefined; readonly headerRows?: number | undefined },
): Promise<Table> {
  const most = Math.max(MOST_ABOVE, (named.headerRow ?? 0) + (named.headerRows ?? 1));
  const rows = await firstRows(sheet, most);
  const found =
    named.headerRow === undefined
      ? findHeader(rows)
      : { headerRow: named.headerRow, headerRows: named.headerRows ?? 1 };
  if (found === null) {
    throw invalidInput(
      `${where} has no row that looks like a header, with the names of columns. Say which it is in the mapping, as "headerRow": 3.`,
    );
  }
  const header = { ...found, headerRows: named.headerRows ?? found.headerRows };
  const lines = rows.filter(({ number }) => isHeader(header, number));
  return { sheet, header, columns: new Columns(columnNames(lines)), lines };
}

/** The first rows of a sheet. */
async function firstRows(sheet: Sheet, most: number): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const row of sheet.rows()) {
    rows.push(row);
    if (rows.length >= most) break;
  }
  return rows;
}

const isHeader = ({ headerRow, headerRows }: HeaderPlace, number: number): boolean =>
  number >= headerRow && number < headerRow + headerRows;

/**
 * The rows below the header. Blank ones, headings within, totals and repeated headers are left out.
 * @param onLeftOut hears of those that are neither blank nor taken.
 */
export async function* bodyRows(
  { sheet, header, columns, lines }: Table,
  onLeftOut: (what: 'headings' | 'totals') => void = () => undefined,
): AsyncGenerator<BodyRow> {
  const last = lines.at(-1);
  for await (const row of sheet.rows()) {
    if (row.number < header.headerRow + header.headerRows || isBlank(row)) continue;
    const texts = row.cells.map(cellText).filter((text) => text !== '');
    if (TOTAL.test(fold(texts[0] ?? ''))) onLeftOut('totals');
    else if (isHeading(row, texts, columns.names.length) || isRepeated(row, last))
      onLeftOut('headings');
    else yield row;
  }
}

/** One cell in a wide table, or one that is merged over half of it. */
function isHeading({ spans }: Row, texts: readonly string[], width: number): boolean {
  if (texts.length === 1 && width >= WIDE) return true;
  return spans.some(([from, to]) => to - from + 1 >= Math.max(WIDE - 1, width / 2));
}

function isRepeated(row: Row, line: Row | undefined): boolean {
  return line?.cells.every((cell, at) => cellText(cell) === cellText(row.cells[at])) === true;
}
