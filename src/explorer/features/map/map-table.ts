import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { App } from '../../core/app.js';
import type { MapMeasure } from '../../core/address/map-measures.js';
import type { EntityRef } from '../../core/documents/picture.js';
import { csvText } from '../../core/model/csv-text.js';
import { words } from '../../core/words/words.js';
import { GridPlace } from '../../kit/grid-place.js';
import { sortHead } from '../../kit/sort-head.js';
import { saveFile } from '../../kit/save-file.js';
import { gridStyles } from '../../kit/styles/grid.styles.js';
import { shared } from '../../kit/styles/shared.js';
import { mapTableStyles } from './map-table.styles.js';
import { columnInWords, numberInWords } from './numbers.js';
import { tableOf, type MapTableRow } from './table-of.js';
import type { Tally } from './tally.js';

/** The numbers of the map: a grid of countries, to be walked with the arrow keys. */
@customElement('mg-map-table')
export class MapTable extends LitElement {
  static override styles = [shared, gridStyles, mapTableStyles];

  @property({ attribute: false }) app!: App;
  @property({ attribute: false }) measure!: MapMeasure;
  @property({ attribute: false }) tally!: Tally;
  @property({ attribute: false }) countries: readonly EntityRef[] = [];
  readonly #place = new GridPlace(this, 1);

  override render(): TemplateResult {
    const { columns, rows } = tableOf(this.tally, this.countries, this.app.state.sort);
    return html`
      <div class="scroll">
        <table
          role="grid"
          aria-label=${words.map.caption}
          aria-rowcount=${rows.length + 1}
          @keydown=${(event: KeyboardEvent) => {
            this.#place.onKey(event, rows.length + 1, columns.length + 1);
          }}
          @focusin=${this.#place.onFocus}
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
    const onSort = (): void => {
      const turned = sort === key ? `-${key}` : key;
      this.app.change({ sort: sorted === 'none' ? other : turned });
    };
    return sortHead(this.#place, { at, label, isNumber, sorted, onSort });
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
        tabindex=${this.#place.tabIndex(row, 0)}
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
          tabindex=${this.#place.tabIndex(row, at + 1)}
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
}
