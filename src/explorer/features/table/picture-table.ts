import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Subgraph } from '../../core/picture/subgraph.js';
import { entityRows, relationRows, sortRows } from '../../core/picture/table-rows.js';
import type { App } from '../../core/app.js';
import '../../kit/file-button.js';
import { changesStyles } from '../../kit/styles/changes.styles.js';
import { choiceStyles } from '../../kit/styles/choice.styles.js';
import { gridStyles } from '../../kit/styles/grid.styles.js';
import { viewStyles } from '../../kit/styles/view.styles.js';
import { shared } from '../../kit/styles/shared.js';
import { words } from '../../core/words/words.js';
import { entityColumns, relationColumns, type ShownColumn } from './columns.js';
import { GridPlace } from '../../kit/grid-place.js';
import { sortHead } from '../../kit/sort-head.js';
import { tableFile } from './table-file.js';
import { pictureTableStyles } from './picture-table.styles.js';

/** Rows drawn at first; more come as they are asked for. */
const ROWS = 200;

/** The picture as a grid: the arrow keys go from cell to cell, Enter opens or sorts. */
@customElement('mg-picture-table')
export class PictureTable extends LitElement {
  static override styles = [
    shared,
    viewStyles,
    gridStyles,
    choiceStyles,
    changesStyles,
    pictureTableStyles,
  ];

  @property({ attribute: false }) app!: App;
  @property({ attribute: false }) shown!: Subgraph & { readonly hidden: number };
  @state() private most = ROWS;
  readonly #place = new GridPlace(this, 1);

  override render(): TemplateResult {
    const { rows } = this.app.state;
    return html`
      <div class="bar">
        <h1>${words.table.title}</h1>
        <div class="choice" role="group" aria-label=${words.table.rows}>
          ${(['relations', 'entities'] as const).map(
            (choice) =>
              html`<button
                aria-pressed=${choice === rows ? 'true' : 'false'}
                @click=${() => {
                  this.app.change({ rows: choice, sort: null });
                }}
              >
                ${words.table[choice]}
                <span class="count"
                  >${
                    choice === 'relations' ? this.shown.relations.length : this.shown.nodes.length
                  }</span
                >
              </button>`,
          )}
        </div>
        <mg-file-button .file=${tableFile(this.shown, this.app.state)}></mg-file-button>
      </div>
      ${
        rows === 'relations'
          ? this.#grid(relationColumns(this.app.state), relationRows(this.shown), (row) => {
              this.app.change({ rel: [row.id], sel: null });
            })
          : this.#grid(entityColumns(this.app.state), entityRows(this.shown), (row) => {
              this.app.change({ sel: row.id, rel: [] });
            })
      }
    `;
  }

  #grid<Row extends { readonly id: string }>(
    columns: readonly ShownColumn<Row>[],
    rows: readonly Row[],
    open: (row: Row) => void,
  ): TemplateResult {
    const { sort, sel, rel } = this.app.state;
    const sorted = sortRows(rows, columns, sort).slice(0, this.most);
    return html`
      <div class="scroll">
        <table
          role="grid"
          aria-rowcount=${rows.length + 1}
          aria-label=${words.table.title}
          @keydown=${(event: KeyboardEvent) => {
            this.#place.onKey(event, sorted.length + 1, columns.length);
          }}
          @focusin=${this.#place.onFocus}
        >
          <thead>
            <tr role="row">
              ${columns.map((column, at) => this.#head(column, at))}
            </tr>
          </thead>
          <tbody>
            ${sorted.map(
              (row, place) =>
                html`<tr
                  role="row"
                  aria-rowindex=${place + 2}
                  aria-selected=${row.id === sel || rel.includes(row.id) ? 'true' : 'false'}
                  @click=${() => {
                    open(row);
                  }}
                >
                  ${columns.map((column, at) => this.#cell(column, row, place + 1, at))}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      ${
        rows.length > this.most
          ? html`<button
              class="button more"
              @click=${() => {
                this.most += 5 * ROWS;
              }}
            >
              ${words.entity.showAll(rows.length)}
            </button>`
          : nothing
      }
    `;
  }

  #head<Row>({ name, isNumber }: ShownColumn<Row>, at: number): TemplateResult {
    const { sort } = this.app.state;
    const direction = sort === name || (sort === null && at === 0) ? 'ascending' : 'none';
    const sorted = sort === `-${name}` ? 'descending' : direction;
    const onSort = (): void => {
      this.app.change({ sort: sorted === 'ascending' ? `-${name}` : name });
    };
    const label = words.table.columns[name];
    return sortHead(this.#place, { at, label, isNumber: isNumber === true, sorted, onSort });
  }

  #cell<Row>(
    { cell, isNumber, name }: ShownColumn<Row>,
    row: Row,
    place: number,
    at: number,
  ): TemplateResult {
    return html`<td
      role="gridcell"
      class=${isNumber === true ? 'number' : ''}
      data-label=${words.table.columns[name]}
      data-row=${place}
      data-column=${at}
      tabindex=${this.#place.tabIndex(place, at)}
    >
      ${cell(row, this.app)}
    </td>`;
  }
}
