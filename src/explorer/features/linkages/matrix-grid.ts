import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { BY_ACTOR, groupRows, type Order, type RowGroup } from './model/arrange-rows.js';
import { cellName, type Cell, type Column, type Matrix, type Row } from './model/matrix.js';
import type { App } from '../../core/app.js';
import { kindSymbol } from '../../kit/kind-symbol.js';
import { gridStyles } from '../../kit/styles/grid.styles.js';
import { shared } from '../../kit/styles/shared.js';
import { moveInGrid, type Cell as Place } from '../../kit/grid-keys.js';
import { words } from '../../core/words/words.js';
import { countOf, headOf, sortChange } from './column-words.js';
import { differenceSign } from '../../kit/difference.js';
import { changesStyles } from '../../kit/styles/changes.styles.js';
import type { Marked } from '../../core/model/compare.js';
import { markStyles, markWithWords } from './mark.js';
import { matrixGridStyles } from './matrix-grid.styles.js';

/** Rows drawn at first; more come as they are asked for. */
const ROWS = 250;

/** The table: arrow keys go from place to place, Enter opens its evidence. */
@customElement('mg-matrix-grid')
export class MatrixGrid extends LitElement {
  static override styles = [shared, gridStyles, markStyles, changesStyles, matrixGridStyles];

  @property({ attribute: false }) app!: App;
  @property({ attribute: false }) columns: Matrix['columns'] = [];
  /** In their order. */
  @property({ attribute: false }) rows: readonly Row[] = [];
  @property({ attribute: false }) order!: Order;
  /** What the groups of rows are called. */
  @property({ attribute: false }) groupName!: (group: RowGroup) => string;
  @state() private most = ROWS;
  /** The place that Tab comes to. Row 0 is the head, column 0 the actors. */
  @state() private place: Place = { row: 1, column: 1 };

  /** Back to where somebody was, as when the evidence is closed. */
  focusPlace(): void {
    this.#at(this.place)?.focus();
  }

  override render(): TemplateResult {
    const groups = groupRows(this.rows.slice(0, this.most));
    let before = 0;
    return html`
      <div class="scroll">
        <table
          role="grid"
          aria-label=${words.titles.linkages}
          aria-rowcount=${this.rows.length + 1}
          aria-colcount=${this.columns.length + 1}
          @keydown=${this.#onKey}
          @focusin=${this.#onFocus}
        >
          ${this.#head()}
          ${groups.map((group) => {
            const start = before;
            before += group.rows.length;
            return this.#group(group, start);
          })}
        </table>
      </div>
      ${
        this.rows.length > this.most
          ? html`<button
              class="button more"
              @click=${() => {
                this.most = Infinity;
              }}
            >
              ${words.entity.showAll(this.rows.length)}
            </button>`
          : nothing
      }
    `;
  }

  #head(): TemplateResult {
    return html`<thead>
      <tr>
        <th
          rowspan="2"
          class="corner"
          role="columnheader"
          aria-sort=${this.order.at === null ? direction(this.order) : 'none'}
        >
          ${this.#sortButton(words.linkages.actor, BY_ACTOR, 0, null)}
        </th>
        ${this.columns.map((column, at) => this.#upper(column, at))}
      </tr>
      <tr>
        ${this.columns.map((column, at) =>
          column.part === 'all' ? nothing : this.#leaf(column, at),
        )}
      </tr>
    </thead>`;
  }

  #upper(column: Column, at: number): TemplateResult | typeof nothing {
    if (column.part === 'all') return this.#leaf(column, at);
    if (column.part === 'other') return nothing;
    const { name } = column.framework;
    return html`<th colspan="2" scope="colgroup" class="both" dir="auto">${name}</th>`;
  }

  #leaf(column: Column, at: number): TemplateResult {
    const isSorted = this.order.at === at;
    return html`<th
      role="columnheader"
      scope="col"
      rowspan=${column.part === 'all' ? 2 : 1}
      class=${column.part}
      aria-sort=${isSorted ? direction(this.order) : 'none'}
    >
      ${this.#sortButton(headOf(column), column.name, at + 1, at)}
      <span class="year">${column.part === 'all' ? (column.year ?? '') : ''}</span>
      <span class="counted">${countOf(column)}</span>
    </th>`;
  }

  #sortButton(label: string, name: string, column: number, at: number | null): TemplateResult {
    const isSorted = this.order.at === at;
    return html`<button
      class="bare"
      data-row="0"
      data-column=${column}
      tabindex=${this.#tabIndex(0, column)}
      title=${this.#title(label, at)}
      @click=${() => {
        this.app.change(sortChange(this.order, name, at));
      }}
    >
      <span dir="auto">${label}</span>${
        isSorted ? html`<span aria-hidden="true"> ${this.order.reversed ? '↓' : '↑'}</span>` : ''
      }
    </button>`;
  }

  #title(label: string, at: number | null): string {
    const full = at === null ? label : (this.columns[at]?.framework.name ?? label);
    const part = full === label || at === null ? full : `${full} (${label})`;
    return words.table.sort(part);
  }

  #group(group: RowGroup, start: number): TemplateResult {
    return html`<tbody>
      <tr class="group">
        <th colspan=${this.columns.length + 1} scope="rowgroup">
          <span>${this.groupName(group)}</span>
        </th>
      </tr>
      ${group.rows.map((row, at) => this.#row(row, start + at + 1))}
    </tbody>`;
  }

  #row(row: Row, place: number): TemplateResult {
    const { cell, sel } = this.app.state;
    const { actor } = row;
    const isChosen = sel === actor.id || cell?.startsWith(`${actor.id}~`) === true;
    return html`<tr aria-rowindex=${place + 1} class=${isChosen ? 'chosen' : ''}>
      <th
        role="rowheader"
        scope="row"
        data-row=${place}
        data-column="0"
        tabindex=${this.#tabIndex(place, 0)}
        title=${actor.name}
        @click=${() => {
          this.app.change({ sel: actor.id, cell: null, rel: [] });
        }}
      >
        <span class="actor"
          >${kindSymbol(actor.kind, 13)}<span dir="auto">${label(row)}</span
          >${changeSign(row)}</span
        >
      </th>
      ${row.cells.map((one, at) => this.#cell(row, one, place, at))}
    </tr>`;
  }

  #cell(row: Row, cell: Cell, place: number, at: number): TemplateResult {
    const column = this.columns[at];
    if (column === undefined) return html`<td></td>`;
    const name = cellName(row, column);
    const isPlanned = cell.links.some(({ relation }) => relation.status === 'PLANNED');
    return html`<td
      role="gridcell"
      class="${column.part} ${isPlanned ? 'planned' : ''}"
      data-row=${place}
      data-column=${at + 1}
      tabindex=${this.#tabIndex(place, at + 1)}
      aria-selected=${this.app.state.cell === name ? 'true' : 'false'}
      @click=${() => {
        this.app.change({ cell: name, sel: null, rel: [] });
      }}
    >
      ${cell.marks.map(markWithWords)}${changeSign(cell)}
      ${
        cell.marks.length === 0
          ? html`<span class="hidden">${words.linkages.notApplicable}</span>`
          : nothing
      }
      ${isPlanned ? html`<span class="hidden">${words.linkages.planned}</span>` : nothing}
    </td>`;
  }

  #tabIndex(row: number, column: number): 0 | -1 {
    const within = {
      row: Math.min(this.place.row, this.rows.length),
      column: Math.min(this.place.column, this.columns.length),
    };
    return within.row === row && within.column === column ? 0 : -1;
  }

  #at({ row, column }: Place): HTMLElement | null {
    return this.renderRoot.querySelector(`[data-row="${row}"][data-column="${column}"]`);
  }

  readonly #onFocus = (event: FocusEvent): void => {
    const { row, column } = event.target instanceof HTMLElement ? event.target.dataset : {};
    if (row !== undefined) this.place = { row: Number(row), column: Number(column) };
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && this.place.row > 0) {
      event.preventDefault();
      (event.target as HTMLElement).click();
      const name = this.place.column === 0 ? 'panel-focus' : 'evidence-focus';
      this.dispatchEvent(new Event(name, { bubbles: true, composed: true }));
      return;
    }
    const size = {
      rows: Math.min(this.rows.length, this.most) + 1,
      columns: this.columns.length + 1,
    };
    const isRtl = getComputedStyle(this).direction === 'rtl';
    const next = moveInGrid(event, this.place, size, isRtl);
    if (next === null) return;
    event.preventDefault();
    this.#at(next)?.focus();
  };
}

function direction({ reversed }: Order): 'ascending' | 'descending' {
  return reversed ? 'descending' : 'ascending';
}

/** Names that would not fit in the first column are shortened. */
function label({ actor: { name, shortName } }: Row): string {
  return name.length > 30 ? shortName : name;
}

/** The sign of what became of a place or a row, and its word for those who do not see it. */
function changeSign({ difference }: Marked<never>): TemplateResult | typeof nothing {
  if (difference === undefined || difference === 'same') return nothing;
  const said = words.compared.differences[difference];
  return html`<span title=${said}>${differenceSign(difference)}</span
    ><span class="hidden">, ${said}</span>`;
}
