import { css, html, LitElement, nothing, svg, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { GROUPS, type RelationGroup } from '../model/groups.js';
import { KINDS, type EntityKind } from '../model/kinds.js';
import type { Counts } from '../model/picture.js';
import { toggle } from '../model/toggle.js';
import { isOpening } from '../state/state.js';
import { shared } from '../styles/shared.js';
import { words } from '../words/words.js';
import type { App } from './app.js';
import { kindSymbol } from './kind-symbol.js';

const SURENESS = [0, 0.7, 0.9] as const;
const STEPS = [1, 2, 3] as const;
/** Widths and dashes of lines, as the drawing has them. */
const LINES = [
  { label: words.filters.sure, width: 1.8, dash: '' },
  { label: words.filters.fair, width: 1.2, dash: '' },
  { label: words.filters.weak, width: 0.8, dash: '' },
  { label: words.filters.planned, width: 1.4, dash: '5 3' },
  { label: words.filters.claimed, width: 1.4, dash: '1.4 2.4' },
];

/** What symbols and lines mean; each is a switch that shows or hides it. */
@customElement('mg-legend')
export class Legend extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
        padding: 16px;
        padding-inline-end: 12px;
      }
      section + section {
        margin-block-start: 24px;
      }
      h2 {
        margin-block-end: 8px;
      }
      li button {
        display: grid;
        grid-template-columns: 16px 1fr auto;
        gap: 8px;
        align-items: center;
        inline-size: 100%;
        min-block-size: 28px;
        margin-inline-start: -4px;
        padding-inline: 4px;
        border: 0;
        border-radius: 6px;
        background: none;
        text-align: start;
      }
      li button:hover {
        background: var(--accent-soft);
      }
      .count {
        color: var(--ink-2);
        font-size: 0.8125rem;
      }
      .empty {
        color: var(--ink-3);
      }
      .empty .symbol,
      .empty .line {
        opacity: 0.5;
      }
      button[aria-pressed='false'] {
        color: var(--ink-3);
        text-decoration: line-through;
      }
      button[aria-pressed='false'] .symbol,
      button[aria-pressed='false'] .line {
        filter: grayscale(1);
        opacity: 0.5;
      }
      .choice {
        display: flex;
        margin: 0;
        padding: 0;
        border: 1px solid var(--control);
        border-radius: 8px;
        overflow: hidden;
      }
      .choice button {
        flex: 1;
        min-block-size: 32px;
        border: 0;
        background: var(--canvas);
        color: var(--ink-2);
        font-size: 0.8125rem;
      }
      .choice button + button {
        border-inline-start: 1px solid var(--hairline);
      }
      .choice button[aria-pressed='true'] {
        background: var(--accent-soft);
        color: var(--accent);
        font-weight: 600;
      }
      .choice button[aria-pressed='false'] {
        text-decoration: none;
      }
      .choice button:focus-visible {
        outline-offset: -2px;
      }
      dl {
        display: grid;
        grid-template-columns: 36px 1fr;
        gap: 4px 12px;
        align-items: center;
        margin-block-start: 12px;
        font-size: 0.75rem;
        line-height: 1rem;
        color: var(--ink-2);
      }
      dt {
        line-height: 0;
      }
      .clear {
        margin-block-start: 16px;
      }
      @media (max-width: 959px) {
        li button,
        .choice button {
          min-block-size: 44px;
        }
      }
    `,
  ];

  @property({ attribute: false }) app!: App;
  @property({ attribute: false }) kinds: Counts<EntityKind> = {};
  @property({ attribute: false }) groups: Counts<RelationGroup> = {};

  override render(): TemplateResult {
    const { state } = this.app;
    return html`
      <section aria-labelledby="kinds">
        <h2 class="label" id="kinds">${words.filters.kinds}</h2>
        <ul>
          ${KINDS.map((kind) =>
            this.#row(words.kindsMany[kind], kindSymbol(kind, 15), {
              count: this.kinds[kind] ?? 0,
              isShown: state.kinds.length === 0 || state.kinds.includes(kind),
              switch: () => {
                this.app.change({ kinds: toggle(KINDS, state.kinds, kind) });
              },
            }),
          )}
        </ul>
      </section>
      <section aria-labelledby="relations">
        <h2 class="label" id="relations">${words.filters.relations}</h2>
        <ul>
          ${GROUPS.map((group) =>
            this.#row(words.groups[group], groupLine(group), {
              count: this.groups[group] ?? 0,
              isShown: state.groups.length === 0 || state.groups.includes(group),
              switch: () => {
                this.app.change({ groups: toggle(GROUPS, state.groups, group) });
              },
            }),
          )}
        </ul>
      </section>
      <section aria-labelledby="evidence">
        <h2 class="label" id="evidence">${words.filters.evidence}</h2>
        ${this.#choice(SURENESS, state.minconf, 'evidence', surenessLabel, (minconf) => {
          this.app.change({ minconf });
        })}
        <dl>
          ${LINES.map(
            ({ label, width, dash }) =>
              html`<dt>${line('var(--ink)', width, dash)}</dt>
                <dd>${label}</dd>`,
          )}
        </dl>
      </section>
      ${
        isOpening(state)
          ? nothing
          : html`<section aria-labelledby="depth">
              <h2 class="label" id="depth">${words.filters.depth}</h2>
              ${this.#choice(STEPS, state.depth, 'depth', String, (depth) => {
                this.app.change({ depth });
              })}
            </section>`
      }
      ${this.#clear()}
    `;
  }

  #row(
    label: string,
    symbol: TemplateResult,
    { count, isShown, switch: flip }: { count: number; isShown: boolean; switch: () => void },
  ): TemplateResult {
    return html`<li>
      <button
        class=${count === 0 ? 'empty' : ''}
        aria-pressed=${isShown ? 'true' : 'false'}
        @click=${flip}
      >
        ${symbol}<span>${label}</span><span class="count">${count}</span>
      </button>
    </li>`;
  }

  #choice<T>(
    choices: readonly T[],
    chosen: T,
    label: string,
    say: (choice: T) => string,
    choose: (choice: T) => void,
  ): TemplateResult {
    return html`<div class="choice" role="group" aria-labelledby=${label}>
      ${choices.map(
        (choice) =>
          html`<button
            aria-pressed=${choice === chosen ? 'true' : 'false'}
            @click=${() => {
              choose(choice);
            }}
          >
            ${say(choice)}
          </button>`,
      )}
    </div>`;
  }

  #clear(): TemplateResult | typeof nothing {
    const { kinds, groups, minconf, undated } = this.app.state;
    if (kinds.length + groups.length + minconf === 0 && undated === 'show') return nothing;
    return html`<button
      class="button clear"
      @click=${() => {
        this.app.change({ kinds: [], groups: [], minconf: 0, undated: 'show' });
      }}
    >
      ${words.filters.clear}
    </button>`;
  }
}

function surenessLabel(least: number): string {
  return least === 0 ? words.filters.any : words.filters.atLeast(String(least));
}

function groupLine(group: RelationGroup): TemplateResult {
  return html`<svg class="line" width="16" height="4" viewBox="0 0 16 4" aria-hidden="true">
    ${svg`<rect y="1" width="15" height="2" rx="1" fill="var(--group-${group.toLowerCase()})" />`}
  </svg>`;
}

function line(colour: string, width: number, dash: string): TemplateResult {
  return html`<svg width="34" height="8" viewBox="0 0 34 8" aria-hidden="true">
    ${svg`<path d="M0 4h34" stroke=${colour} stroke-width=${width} stroke-dasharray=${dash} />`}
  </svg>`;
}
