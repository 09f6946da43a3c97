import { cellText, type Cell, type Row } from './table.js';

/** Where the header of a table is: its first row, counted as the file does, and how many it has. */
export interface HeaderPlace {
  readonly headerRow: number;
  readonly headerRows: number;
}

/** Rows in which the header is looked for. */
export const MOST_ABOVE = 30;
const LONGEST_LABEL = 160;
const MOST_LINES = 3;

/**
 * Finds the header among the first rows of a sheet: the first row with labels in most of its columns
 * and nothing else, with the lines below that go on with it. Null where none looks like one.
 */
export function findHeader(rows: readonly Row[]): HeaderPlace | null {
  const width = Math.max(0, ...rows.map(filled));
  const enough = Math.max(2, Math.ceil(width * 0.4));
  const at = rows.findIndex((row) => filled(row) >= enough && isAllLabels(row));
  const first = rows[at];
  if (first === undefined || width === 0) return null;
  let lines = 1;
  while (lines < MOST_LINES && goesOn(rows[at + lines - 1], rows[at + lines], width)) lines += 1;
  return { headerRow: first.number, headerRows: lines };
}

const filled = ({ cells }: Row): number => cells.filter((cell) => cellText(cell) !== '').length;

function isAllLabels({ cells }: Row): boolean {
  return cells.every((cell) => cellText(cell) === '' || isLabel(cell));
}

function isLabel(cell: Cell): boolean {
  const text = cellText(cell);
  return (
    typeof cell === 'string' &&
    text.length <= LONGEST_LABEL &&
    /\p{L}|^#$|^%$|^N[°º]/u.test(text) &&
    !/^\d/.test(text)
  );
}

/** Whether the row below parts the columns that this one groups, or repeats merged cells of it. */
function goesOn(line: Row | undefined, below: Row | undefined, width: number): boolean {
  if (line === undefined || below === undefined || !isAllLabels(below)) return false;
  if (filled(below) === 0) return false;
  const repeats = line.cells.some((cell, at) => cellText(cell) !== '' && cell === below.cells[at]);
  if (line.spans.length > 0) return repeats || filled(below) < width;
  const gaps = columnsUpTo(Math.max(line.cells.length, below.cells.length)).filter(
    (at) => cellText(line.cells[at]) === '',
  );
  const fillsGaps = gaps.length > 0 && gaps.some((at) => cellText(below.cells[at]) !== '');
  return repeats || (fillsGaps && filled(below) <= width * 0.7);
}

const columnsUpTo = (count: number): number[] => Array.from({ length: count }, (_, at) => at);
