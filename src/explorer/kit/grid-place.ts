import type { LitElement } from 'lit';
import { moveInGrid, type Cell } from './grid-keys.js';

const START: Cell = { row: 0, column: 0 };

/**
 * The place in a grid that Tab comes to, and from where the arrow keys go on. Places are elements
 * with `data-row` and `data-column`; Enter opens the row with `role="row"` around one.
 */
export class GridPlace {
  #cell = START;

  /** @param firstRow the first row that can be opened: 1 where row 0 is the head. */
  constructor(
    private readonly host: LitElement,
    private readonly firstRow: 0 | 1,
  ) {}

  /** For a grid that shows something else, when it is drawn next. */
  toStart(): void {
    this.#cell = START;
  }

  tabIndex(row: number, column: number): 0 | -1 {
    return this.#cell.row === row && this.#cell.column === column ? 0 : -1;
  }

  readonly onFocus = (event: FocusEvent): void => {
    const { row, column } = event.target instanceof HTMLElement ? event.target.dataset : {};
    if (row === undefined) return;
    this.#cell = { row: Number(row), column: Number(column) };
    this.host.requestUpdate();
  };

  /** @param rows the head among them */
  onKey(event: KeyboardEvent, rows: number, columns: number): void {
    if (event.key === 'Enter' && this.#cell.row >= this.firstRow) {
      (event.target as HTMLElement).closest<HTMLElement>('[role="row"]')?.click();
      this.host.dispatchEvent(new Event('panel-focus', { bubbles: true, composed: true }));
      return;
    }
    const isRtl = getComputedStyle(this.host).direction === 'rtl';
    const next = moveInGrid(event, this.#cell, { rows, columns }, isRtl);
    if (next === null) return;
    event.preventDefault();
    this.host.renderRoot
      .querySelector<HTMLElement>(`[data-row="${next.row}"][data-column="${next.column}"]`)
      ?.focus();
  }
}
