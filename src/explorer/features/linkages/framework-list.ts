import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { groupRows, type Order, type RowGroup } from './model/arrange-rows.js';
import { cellName, type Column, type Matrix, type Row } from './model/matrix.js';
import type { App } from '../../core/app.js';
import { kindSymbol } from '../../kit/kind-symbol.js';
import { shared } from '../../kit/styles/shared.js';
import { words } from '../../core/words/words.js';
import { columnLabel, countOf } from './column-words.js';
import { differenceMark } from '../../kit/difference.js';
import { changesStyles } from '../../kit/styles/changes.styles.js';
import { markStyles, markSymbol } from './mark.js';

/** On a phone: one framework at a time, as a list of those to whom it applies. */
@customElement('mg-framework-list')
export class FrameworkList extends LitElement {
  static override styles = [
    shared,
    markStyles,
    changesStyles,
    css`
      :host {
        display: block;
      }
      label {
        display: grid;
        gap: 4px;
        padding: 4px 16px 12px;
        color: var(--ink-2);
        font-size: 0.8125rem;
      }
      select {
        inline-size: 100%;
        min-block-size: 44px;
        padding-inline: 8px;
        border: 1px solid var(--control);
        border-radius: 8px;
        background: var(--canvas);
        color: var(--ink);
        font-size: 1rem;
      }
      h2 {
        padding: 6px 16px;
        background: var(--surface);
      }
      li button {
        display: grid;
        grid-template-columns: 16px 1fr auto;
        gap: 12px;
        align-items: center;
        inline-size: 100%;
        min-block-size: 52px;
        padding: 6px 16px;
        border: 0;
        border-block-end: 1px solid var(--hairline);
        background: none;
        text-align: start;
        font-size: 1rem;
      }
      li button:hover {
        background: var(--surface);
      }
      li button:focus-visible {
        outline-offset: -2px;
      }
      .how {
        display: inline-flex;
        align-items: center;
        gap: 8px;
        color: var(--ink-2);
        font-size: 0.8125rem;
      }
    `,
  ];

  @property({ attribute: false }) app!: App;
  @property({ attribute: false }) columns: Matrix['columns'] = [];
  @property({ attribute: false }) rows: readonly Row[] = [];
  @property({ attribute: false }) order!: Order;
  @property({ attribute: false }) groupName!: (group: RowGroup) => string;

  override render(): TemplateResult {
    const at = this.order.at ?? 0;
    const column = this.columns[at];
    if (column === undefined) return html``;
    return html`
      <label>
        ${words.linkages.framework}
        <select
          @change=${(event: Event) => {
            this.app.change({ sort: (event.target as HTMLSelectElement).value, only: [] });
          }}
        >
          ${this.columns.map(
            (one) =>
              html`<option value=${one.name} ?selected=${one.name === column.name}>
                ${columnLabel(one)} (${countOf(one)})
              </option>`,
          )}
        </select>
      </label>
      ${groupRows(this.rows.filter(({ cells }) => cells[at]?.marks.length !== 0)).map(
        (group) =>
          html`<h2 class="label">${this.groupName(group)}</h2>
            <ul>
              ${group.rows.map((row) => html`<li>${this.#row(row, column, at)}</li>`)}
            </ul>`,
      )}
    `;
  }

  #row(row: Row, column: Column, at: number): TemplateResult {
    const { marks = [], difference } = row.cells[at] ?? {};
    return html`<button
      @click=${() => {
        this.app.change({ cell: cellName(row, column), sel: null, rel: [] });
        this.dispatchEvent(new Event('evidence-focus', { bubbles: true, composed: true }));
      }}
    >
      ${kindSymbol(row.actor.kind, 15)}<span dir="auto">${row.actor.shortName}</span>
      <span class="how">
        ${marks.map((mark) => html`${markSymbol(mark, 18)}${words.linkages.marks[mark]}`)}
        ${
          difference === undefined || difference === 'same'
            ? nothing
            : differenceMark(difference, words.compared.differences[difference])
        }
      </span>
    </button>`;
  }
}
