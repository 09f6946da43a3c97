import { cellText, type Row } from './table.js';

/**
 * The names of the columns from the lines of a header: `Dates`, merged over `Start` and `End`, gives
 * `Dates – Start` and `Dates – End`. A column without a name has its letter, one whose name another
 * has before it a number.
 */
export function columnNames(lines: readonly Row[]): string[] {
  const width = Math.max(0, ...lines.map(({ cells }) => cells.length));
  const filled = lines.map((line, at) => headerCells(line, lines[at + 1], width));
  const names = Array.from({ length: width }, (_, column) => {
    const parts = filled.map((cells) => cells[column] ?? '').filter((text) => text !== '');
    return [...new Set(parts)].join(' – ') || `Column ${columnLetters(column)}`;
  });
  const seen = new Map<string, number>();
  return names.map((name) => {
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}

/** A line of a header with merged cells filled; where the file tells of none, as CSV, up to the next group. */
function headerCells(line: Row, below: Row | undefined, width: number): string[] {
  const cells = Array.from({ length: width }, (_, at) =>
    cellText(line.cells[at]).replace(/\s+/g, ' '),
  );
  for (const [from, to] of line.spans) cells.fill(cells[from] ?? '', from, to + 1);
  if (below === undefined || line.spans.length > 0) return cells;
  return cells.map((text, at) => {
    if (text !== '' || cellText(below.cells[at]) === '') return text;
    const group = cells.findLastIndex((one, place) => place < at && one !== '');
    // A group whose first column has nothing below it is a name of one column.
    return group === -1 || cellText(below.cells[group]) === '' ? '' : (cells[group] ?? '');
  });
}

/** 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  const rest = column % 26;
  const letter = String.fromCharCode(65 + rest);
  return column < 26 ? letter : columnLetters((column - rest) / 26 - 1) + letter;
}
