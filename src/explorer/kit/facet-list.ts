import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { facetChoice, type FacetKey } from '../core/model/facets.js';
import type { Facet, FacetValue } from '../core/picture/count-facets.js';
import { words } from '../core/words/words.js';
import { shared } from './styles/shared.js';

/** Values of a facet that stand there at first. */
const FEW = 8;
/** Facets that are unfolded at first. */
const OPEN = 2;

/** Facets with their values to tick, each with its count. Tells of a tick by `facet-toggle`. */
@customElement('mg-facet-list')
export class FacetList extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
      }
      details + details {
        margin-block-start: 4px;
      }
      summary {
        display: flex;
        justify-content: space-between;
        align-items: center;
        gap: 8px;
        min-block-size: 32px;
        border-radius: 6px;
        font-weight: 500;
        cursor: pointer;
      }
      summary:hover,
      label:hover {
        background: var(--accent-soft);
      }
      .chosen {
        padding-inline: 7px;
        border-radius: 10px;
        background: var(--accent-soft);
        color: var(--accent);
        font-size: 0.75rem;
        font-weight: 600;
      }
      label {
        display: grid;
        grid-template-columns: 16px 1fr auto;
        gap: 8px;
        align-items: start;
        padding-block: 4px;
        border-radius: 6px;
        font-size: 0.875rem;
        line-height: 1.25rem;
        overflow-wrap: anywhere;
        cursor: pointer;
      }
      input {
        inline-size: 16px;
        block-size: 16px;
        margin: 2px 0 0;
        accent-color: var(--accent);
      }
      .count {
        color: var(--ink-2);
        font-size: 0.8125rem;
      }
      .empty {
        color: var(--ink-3);
      }
      .link {
        min-block-size: 28px;
      }
      @media (max-width: 959px) {
        summary,
        .link {
          min-block-size: 44px;
        }
        label {
          padding-block: 12px;
        }
      }
    `,
  ];

  @property({ attribute: false }) facets: readonly Facet[] = [];
  @state() private whole: readonly FacetKey[] = [];

  override render(): readonly TemplateResult[] {
    return this.facets.map((facet, at) => this.#facet(facet, at));
  }

  #facet({ key, values }: Facet, at: number): TemplateResult {
    const chosen = values.filter(({ isChosen }) => isChosen).length;
    const isWhole = this.whole.includes(key);
    const shown = isWhole ? values : values.filter((one, place) => place < FEW || one.isChosen);
    return html`<details ?open=${at < OPEN || chosen > 0}>
      <summary>
        ${words.facets.keys[key]}
        ${chosen === 0 ? nothing : html`<span class="chosen">${words.facets.chosen(chosen)}</span>`}
      </summary>
      <div role="group" aria-label=${words.facets.keys[key]}>
        ${shown.map((value) => this.#value(key, value))}
      </div>
      ${
        shown.length === values.length
          ? nothing
          : html`<button
              class="link"
              @click=${() => {
                this.whole = [...this.whole, key];
              }}
            >
              ${words.facets.all(values.length)}
            </button>`
      }
    </details>`;
  }

  #value(key: FacetKey, { value, label, count, isChosen }: FacetValue): TemplateResult {
    return html`<label class=${count === 0 ? 'empty' : ''}
      ><input
        type="checkbox"
        .checked=${live(isChosen)}
        @change=${() => {
          const detail = { choice: facetChoice(key, value) };
          this.dispatchEvent(new CustomEvent('facet-toggle', { detail }));
        }}
      /><span dir="auto">${label}</span> <span class="count">${count}</span></label
    >`;
  }
}
