import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { App } from '../../core/app.js';
import type { MapMeasure } from '../../core/address/map-measures.js';
import type { EntityRef } from '../../core/documents/picture.js';
import { csvText } from '../../core/model/csv-text.js';
import { words } from '../../core/words/words.js';
import { moveInGrid, type Cell as Place } from '../../kit/grid-keys.js';
import { saveFile } from '../../kit/save-file.js';
import { shared } from '../../kit/styles/shared.js';
import { mapTableStyles } from './map-table.styles.js';
import { columnInWords, numberInWords } from './numbers.js';
import { tableOf, type MapTableRow } from './table-of.js';
import type { Tally } from './tally.js';

/** The numbers of the map: a grid of countries, to be walked with the arrow keys. */
@customElement('mg-map-table')
export class MapTable extends LitElement {
  static override styles = [shared, mapTableStyles];

  @property({ attribute: false }) app!: App;
  @property({ attribute: false }) measure!: MapMeasure;
  @property({ attribute: false }) tally!: Tally;
  @property({ attribute: false }) countries: readonly EntityRef[] = [];
  /** The cell that Tab comes to. Row 0 is the head. */
  @state() private place: Place = { row: 0, column: 0 };

  override render(): TemplateResult {
    const { columns, rows } = tableOf(this.tally, this.countries, this.app.state.sort);
    return html`
      <div class="scroll">
        <table
          role="grid"
          aria-label=${words.map.caption}
          aria-rowcount=${rows.length + 1}
          @keydown=${(event: KeyboardEvent) => {
            this.#onKey(event, rows.length, columns.length + 1);
          }}
          @focusin=${this.#onFocus}
        >
          <thead>
            <tr role="row">
              ${this.#head('name', words.map.country, 0)}
              ${columns.map((key, at) => this.#head(key, this.#label(key), at + 1))}
            </tr>
          </thead>
          <tbody>
            ${rows.map((row, at) => this.#row(row, columns, at + 1))}
          </tbody>
        </table>
      </div>
      <p class="foot">
        <span class="meta">${words.map.counted(rows.length)}</span>
        <button
          class="button"
          @click=${() => {
            this.#save(rows, columns);
          }}
        >
          ${words.map.save}
        </button>
      </p>
    `;
  }

  #label(key: string): string {
    return key === 'together' ? words.map.sum : columnInWords(this.measure, key);
  }

  #head(key: string, label: string, at: number): TemplateResult {
    const { sort } = this.app.state;
    const direction = sort === key ? 'ascending' : 'none';
    const sorted = sort === `-${key}` ? 'descending' : direction;
    const isNumber = at > 0;
    const other = isNumber ? `-${key}` : key;
    return html`<th
      role="columnheader"
      scope="col"
      class=${isNumber ? 'number' : ''}
      aria-sort=${sorted}
    >
      <button
        class="bare"
        data-row="0"
        data-column=${at}
        tabindex=${this.#tabIndex(0, at)}
        title=${words.table.sort(label)}
        @click=${() => {
          const turned = sort === key ? `-${key}` : key;
          this.app.change({ sort: sorted === 'none' ? other : turned });
        }}
      >
        ${label}<span aria-hidden="true"
          >${{ ascending: ' ↑', descending: ' ↓', none: '' }[sorted]}</span
        >
      </button>
    </th>`;
  }

  #row({ country, cell }: MapTableRow, columns: readonly string[], row: number): TemplateResult {
    const { sel } = this.app.state;
    return html`<tr
      role="row"
      aria-rowindex=${row + 1}
      aria-selected=${country.id === sel ? 'true' : 'false'}
      @click=${() => {
        this.app.change({ sel: country.id, rel: [] });
      }}
    >
      <th
        role="rowheader"
        scope="row"
        data-row=${row}
        data-column="0"
        tabindex=${this.#tabIndex(row, 0)}
      >
        <span dir="auto">${country.name}</span>
      </th>
      ${columns.map((key, at) => {
        const value = key === 'together' ? cell?.value : cell?.values[key];
        return html`<td
          role="gridcell"
          class="number"
          data-row=${row}
          data-column=${at + 1}
          tabindex=${this.#tabIndex(row, at + 1)}
        >
          ${value === undefined ? html`<span class="quiet">–</span>` : numberInWords(value)}
        </td>`;
      })}
    </tr>`;
  }

  #save(rows: readonly MapTableRow[], columns: readonly string[]): void {
    const lines = [
      ['id', words.map.country, ...columns.map((key) => this.#label(key))],
      ...rows.map(({ country, cell }) => [
        country.id,
        country.name,
        ...columns.map((key) => (key === 'together' ? cell?.value : cell?.values[key]) ?? null),
      ]),
    ];
    saveFile(new Blob([csvText(lines)], { type: 'text/csv' }), words.map.fileName);
  }

  #tabIndex(row: number, column: number): 0 | -1 {
    return this.place.row === row && this.place.column === column ? 0 : -1;
  }

  readonly #onFocus = (event: FocusEvent): void => {
    const place = event.target instanceof HTMLElement ? event.target.dataset : {};
    if (place['row'] === undefined) return;
    this.place = { row: Number(place['row']), column: Number(place['column']) };
  };

  #onKey(event: KeyboardEvent, rows: number, columns: number): void {
    if (event.key === 'Enter' && this.place.row > 0) {
      (event.target as HTMLElement).closest('tr')?.click();
      this.dispatchEvent(new Event('panel-focus', { bubbles: true, composed: true }));
      return;
    }
    const isRtl = getComputedStyle(this).direction === 'rtl';
    const next = moveInGrid(event, this.place, { rows: rows + 1, columns }, isRtl);
    if (next === null) return;
    event.preventDefault();
    this.renderRoot
      .querySelector<HTMLElement>(`[data-row="${next.row}"][data-column="${next.column}"]`)
      ?.focus();
  }
}
