/** What a cell holds. A date is the true date of a workbook, at midnight in UTC. */
export type Cell = string | number | boolean | Date | null;

export interface Row {
  /** As a spreadsheet counts, from 1, with blank rows. */
  readonly number: number;
  readonly cells: readonly Cell[];
  /** Columns that are merged into one in this row: from, and to. The first has the value. */
  readonly spans: readonly (readonly [number, number])[];
}

/** A sheet of a workbook, or a file of text, which has no name. */
export interface Sheet {
  readonly name: string | null;
  /** The rows; `read` is how many bytes of the file they took so far. */
  rows(): AsyncIterable<Row & { readonly read: number }>;
}

/** A cell as people read it, without spaces around it. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().replace('T00:00:00.000Z', '');
  return String(cell)
    .replace(/[\u00a0\u202f\t ]+/g, ' ')
    .trim();
}

export function isBlank({ cells }: Pick<Row, 'cells'>): boolean {
  return cells.every((cell) => cellText(cell) === '');
}
