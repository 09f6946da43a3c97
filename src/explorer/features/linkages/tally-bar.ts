import { css, html, LitElement, nothing, svg, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Tally } from './model/arrange-rows.js';
import type { Mark } from '../../core/address/parts/linkages.js';
import type { App } from '../../core/app.js';
import type { Change } from '../../core/address/state.js';
import { shared } from '../../kit/styles/shared.js';
import { words } from '../../core/words/words.js';
import { markColour, markStyles, markSymbol } from './mark.js';

const WIDTH = 190;

/** Marks in another column, which is sorted by when one of them is chosen. */
export interface Beside {
  readonly sort: string;
  readonly marks: Tally['marks'];
}

/** How many have which mark in the column that the rows are sorted by; those chosen are shown. */
@customElement('mg-tally-bar')
export class TallyBar extends LitElement {
  static override styles = [
    shared,
    markStyles,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 4px 20px;
        min-block-size: 32px;
        color: var(--ink-2);
      }
      strong {
        font-weight: 600;
        color: var(--ink);
      }
      .bar {
        inline-size: 190px;
        block-size: 10px;
      }
      .bar:dir(rtl) {
        scale: -1 1;
      }
      ul {
        display: flex;
        flex-wrap: wrap;
        gap: 0 8px;
      }
      ul + ul {
        padding-inline-start: 12px;
        border-inline-start: 1px solid var(--control);
      }
      button {
        display: inline-flex;
        align-items: center;
        gap: 8px;
        min-block-size: 28px;
        padding-inline: 6px;
        border: 1px solid transparent;
        border-radius: 8px;
        background: none;
        white-space: nowrap;
      }
      button:hover {
        background: var(--accent-soft);
      }
      button[aria-pressed='true'] {
        border-color: var(--accent);
        background: var(--accent-soft);
        color: var(--accent);
      }
      @media (max-width: 959px) {
        button {
          min-block-size: 44px;
        }
      }
      @media (max-width: 639px) {
        .bar {
          inline-size: 100%;
        }
        ul {
          flex-wrap: nowrap;
          overflow-x: auto;
          margin-inline: -16px;
          padding-inline: 10px;
          scrollbar-width: none;
        }
        ul + ul {
          padding-inline-start: 10px;
          border: 0;
        }
        li {
          flex: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) app!: App;
  @property({ attribute: false }) tally!: Tally;
  @property({ attribute: false }) beside: Beside | null = null;
  /** "41 members". */
  @property() who = '';
  /** "on the GCM vote". */
  @property() what = '';

  override render(): TemplateResult {
    const { marks, of } = this.tally;
    if (of.length === 0) return html`${nothing}`;
    return html`
      <span><strong>${this.who}</strong> ${this.what}</span>
      ${bar(marks)}
      <ul>
        ${marks.map(({ mark, count }) => html`<li>${this.#one(mark, count, {})}</li>`)}
      </ul>
      ${this.#beside()}
    `;
  }

  #beside(): TemplateResult | typeof nothing {
    if (this.beside === null || this.beside.marks.length === 0) return nothing;
    const { sort, marks } = this.beside;
    return html`<ul aria-label=${words.linkages.others}>
      ${marks.map(({ mark, count }) => html`<li>${this.#one(mark, count, { sort })}</li>`)}
    </ul>`;
  }

  #one(mark: Mark, count: number, change: Change): TemplateResult {
    const { only } = this.app.state;
    const isOnly = only.includes(mark);
    const others = only.filter((one) => one !== mark && one !== 'gaps');
    const said = words.linkages.tally.count(count, mark);
    return html`<button
      aria-pressed=${isOnly ? 'true' : 'false'}
      title=${words.linkages.tally.only(said)}
      @click=${() => {
        // Marks of one column add up; those of another begin anew.
        const next = change.sort === undefined ? others : [];
        this.app.change({ ...change, only: isOnly ? next : [...next, mark] });
      }}
    >
      ${markSymbol(mark, 15)}<span>${said}</span>
    </button>`;
  }
}

/** One length per mark, so long as it has rows. */
function bar(marks: Tally['marks']): TemplateResult {
  const all = marks.reduce((sum, { count }) => sum + count, 0);
  const starts = marks.map((_, at) =>
    marks.slice(0, at).reduce((sum, { count }) => sum + (count / all) * WIDTH, 0),
  );
  return html`<svg
    class="bar"
    viewBox="0 0 ${WIDTH} 10"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    ${marks.map(
      ({ mark, count }, at) =>
        svg`<rect x=${starts[at] ?? 0} width=${Math.max(2, (count / all) * WIDTH - 2)} height="10"
          fill=${markColour(mark)} />`,
    )}
  </svg>`;
}
