import { html, LitElement, nothing, svg, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { LEGEND_GROUPS, type RelationGroup } from '../../../domain/relation-groups.js';
import { ENTITY_KINDS, type EntityKind } from '../../../domain/kinds.js';
import type { Counts } from '../../core/picture/subgraph.js';
import { canMeasure } from '../../core/picture/analysis.js';
import { isByHand } from '../../core/picture/by-hand.js';
import { toggle } from '../../core/model/toggle.js';
import { isOpening, NO_FILTERS } from '../../core/address/state.js';
import { shared } from '../../kit/styles/shared.js';
import { words } from '../../core/words/words.js';
import type { App } from '../../core/app.js';
import { votePath } from '../../drawing/export/line-path.js';
import './drawing-choices.js';
import { icon } from '../../kit/icon.js';
import { kindSymbol } from '../../kit/kind-symbol.js';
import { legendStyles } from './legend.styles.js';

const SURENESS = [0, 0.7, 0.9] as const;
const STEPS = [1, 2, 3] as const;
/** Widths and dashes of lines, as the drawing has them. */
const LINES = [
  { name: 'sure', width: 1.8, dash: '' },
  { name: 'fair', width: 1.2, dash: '' },
  { name: 'weak', width: 0.8, dash: '' },
  { name: 'planned', width: 1.4, dash: '5 3' },
  { name: 'claimed', width: 1.4, dash: '1.4 2.4' },
] as const;

/** What symbols and lines mean; each is a switch that shows or hides it. */
@customElement('mg-legend')
export class Legend extends LitElement {
  static override styles = [shared, legendStyles];

  @property({ attribute: false }) app!: App;
  @property({ attribute: false }) kinds: Counts<EntityKind> = {};
  @property({ attribute: false }) groups: Counts<RelationGroup> = {};
  @property({ attribute: false }) types: Counts<string> = {};
  @state() private unfolded: RelationGroup | null = null;

  override render(): TemplateResult {
    const { state } = this.app;
    return html`
      <section aria-labelledby="kinds">
        <h2 class="label" id="kinds">${words.filters.kinds}</h2>
        <ul>
          ${ENTITY_KINDS.map(
            (kind) =>
              html`<li>
                ${this.#row(
                  words.kindsMany[kind],
                  kindSymbol(kind, 15, state.colour !== 'KIND' && canMeasure(state)),
                  {
                    count: this.kinds[kind] ?? 0,
                    isShown: state.kinds.length === 0 || state.kinds.includes(kind),
                    switch: () => {
                      this.app.change({ kinds: toggle(ENTITY_KINDS, state.kinds, kind) });
                    },
                  },
                )}
              </li>`,
          )}
        </ul>
        <label class="tick">
          <input
            type="checkbox"
            .checked=${state.unlinked === 'hide'}
            @change=${({ target }: Event) => {
              const isHidden = (target as HTMLInputElement).checked;
              this.app.change({ unlinked: isHidden ? 'hide' : 'show' });
            }}
          />
          ${words.menu.unlinked}
        </label>
      </section>
      <section aria-labelledby="relations">
        <h2 class="label" id="relations">${words.filters.relations}</h2>
        <ul>
          ${LEGEND_GROUPS.map((group) => this.#group(group))}
        </ul>
      </section>
      <section aria-labelledby="evidence">
        <h2 class="label" id="evidence">${words.filters.evidence}</h2>
        ${this.#choice(SURENESS, state.minconf, 'evidence', surenessLabel, (minconf) => {
          this.app.change({ minconf });
        })}
        <dl>
          ${LINES.map(
            ({ name, width, dash }) =>
              html`<dt>${line('var(--ink)', width, dash)}</dt>
                <dd>${words.filters[name]}</dd>`,
          )}
          ${(['NO', 'ABSTAIN'] as const).map(
            (vote) =>
              html`<dt>${voteLine(vote)}</dt>
                <dd>${words.files.caption.votes[vote === 'NO' ? 'no' : 'abstained']}</dd>`,
          )}
          <dt>${openLine()}</dt>
          <dd>${words.files.caption.possible}</dd>
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
      ${
        state.view === 'graph'
          ? html`<mg-drawing-choices .app=${this.app}></mg-drawing-choices>`
          : nothing
      }
      ${this.#clear()}
    `;
  }

  /** A group of relations; its types unfold, and each can be hidden by itself. */
  #group(group: RelationGroup): TemplateResult {
    const { groups, hide } = this.app.state;
    const types = [...this.app.registry.values()].filter(
      (entry) => entry.group === group && Object.hasOwn(this.types, entry.type),
    );
    const isOpen = this.unfolded === group;
    const row = this.#row(words.groups[group], groupLine(group), {
      count: this.groups[group] ?? 0,
      isShown: groups.length === 0 || groups.includes(group),
      switch: () => {
        this.app.change({ groups: toggle(LEGEND_GROUPS, groups, group) });
      },
    });
    const label = words.drawing.types(words.groups[group]);
    return html`<li class="with-types">
      ${row}
      ${
        types.length === 0
          ? nothing
          : html`<button
              class="unfold"
              aria-label=${label}
              title=${label}
              aria-expanded=${isOpen ? 'true' : 'false'}
              @click=${() => {
                this.unfolded = isOpen ? null : group;
              }}
            >
              ${icon('chevron', 16)}
            </button>`
      }
      ${
        isOpen
          ? html`<ul class="types">
              ${types.map(
                ({ type, outLabel }) =>
                  html`<li>
                    ${this.#row(outLabel, nothing, {
                      count: this.types[type] ?? 0,
                      isShown: !hide.includes(type),
                      switch: () => {
                        this.app.change({
                          hide: hide.includes(type)
                            ? hide.filter((one) => one !== type)
                            : [...hide, type],
                        });
                      },
                    })}
                  </li>`,
              )}
            </ul>`
          : nothing
      }
    </li>`;
  }

  #row(
    label: string,
    symbol: TemplateResult | typeof nothing,
    { count, isShown, switch: flip }: { count: number; isShown: boolean; switch: () => void },
  ): TemplateResult {
    return html`<button
      class=${count === 0 ? 'empty' : ''}
      aria-pressed=${isShown ? 'true' : 'false'}
      @click=${flip}
    >
      ${symbol}<span>${label}</span><span class="count">${count}</span>
    </button>`;
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
    const { kinds, groups, hide, minconf, undated, facets } = this.app.state;
    const isAny = kinds.length + groups.length + hide.length + facets.length + minconf === 0;
    if (isAny && undated === 'show' && !isByHand(this.app.state)) return nothing;
    return html`<button
      class="button clear"
      @click=${() => {
        this.app.change(NO_FILTERS);
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

/** A vote that is no yes has a mark across its line. */
function voteLine(vote: 'NO' | 'ABSTAIN'): TemplateResult {
  const mark = votePath({ x: 0, y: 5 }, { x: 34, y: 5 }, 0, vote);
  return html`<svg width="34" height="10" viewBox="0 0 34 10" aria-hidden="true">
    ${svg`<path d=${`M0 5h34${mark}`} stroke="var(--group-commitment)" stroke-width="1.6" />`}
  </svg>`;
}

/** An end that is not known is an open circle. */
function openLine(): TemplateResult {
  return html`<svg width="34" height="8" viewBox="0 0 34 8" aria-hidden="true">
    ${svg`<path d="M7 4h27M1 4a3 3 0 1 0 6 0 3 3 0 1 0-6 0z" fill="none" stroke="var(--ink)" stroke-width="1.4" />`}
  </svg>`;
}
