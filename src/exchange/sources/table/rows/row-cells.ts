import { saysNothing } from '../cells/blank.js';
import type { CellMapping } from '../mapping/mapping.js';
import { columnKey, type Columns } from '../read/column-index.js';
import { cellText, type Cell, type Row } from '../read/table.js';

/** A row, with its cells by the names of columns. */
export class RowCells {
  constructor(
    private readonly row: Row,
    private readonly columns: Columns,
  ) {}

  get number(): number {
    return this.row.number;
  }

  column(name: string): Cell {
    const at = this.columns.at(name);
    return at === undefined ? null : (this.row.cells[at] ?? null);
  }

  /** What a mapping asks for: a cell, what its word stands for, or what is the same for every row. */
  value({ column, constant, values }: CellMapping): Cell {
    if (column === undefined) return constant ?? null;
    const cell = this.column(column);
    if (values === undefined) return cell;
    const word = columnKey(cellText(cell));
    const found = Object.entries(values).find(([one]) => columnKey(one) === word);
    return found?.[1] ?? cell;
  }

  /** The same as text; empty when it says nothing. */
  text(mapping: CellMapping): string {
    const text = cellText(this.value(mapping));
    return saysNothing(text) ? '' : text;
  }

  /** These columns of it, for the file of rejects. */
  shown(columns: readonly string[]): string {
    return columns.map((column) => cellText(this.column(column))).join(' | ');
  }
}
