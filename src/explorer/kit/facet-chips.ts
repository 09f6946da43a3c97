import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { App } from '../core/app.js';
import { partsOfChoice, toggleChoice } from '../core/model/facets.js';
import { choiceLabel } from '../core/picture/count-facets.js';
import { valueWords } from '../core/picture/facet-words.js';
import type { Traits } from '../core/picture/traits.js';
import { words } from '../core/words/words.js';
import { icon } from './icon.js';
import { shared } from './styles/shared.js';

/** The values chosen, each with a button that lets it go, and one for all. */
@customElement('mg-facet-chips')
export class FacetChips extends LitElement {
  static override styles = [
    shared,
    css`
      .chips {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 8px;
        padding: 8px 16px;
        border-block-end: 1px solid var(--hairline);
      }
      /* Among other controls. */
      :host([plain]) .chips {
        padding: 0;
        border: 0;
      }
      .chip {
        display: inline-flex;
        align-items: center;
        gap: 6px;
        min-block-size: 30px;
        padding-inline: 12px 8px;
        border: 1px solid var(--accent);
        border-radius: 15px;
        background: var(--accent-soft);
        color: var(--accent);
        font-size: 0.875rem;
      }
      @media (max-width: 959px) {
        .chip,
        .link {
          min-block-size: 44px;
        }
        .chip {
          border-radius: 22px;
        }
      }
    `,
  ];

  @property({ attribute: false }) app!: App;
  /** Those that the view goes by, where it does not by all that are chosen. */
  @property({ attribute: false }) choices: readonly string[] | undefined;
  /** Where values are called by more than their own word. */
  @property({ attribute: false }) traits: Traits | undefined;

  override render(): TemplateResult | typeof nothing {
    const choices = this.choices ?? this.app.state.facets;
    if (choices.length === 0) return nothing;
    return html`<div class="chips" role="group" aria-label=${words.facets.set}>
      ${choices.map((choice) => this.#chip(choice))}
      <button
        class="link"
        @click=${() => {
          this.app.change({ facets: [] });
        }}
      >
        ${words.facets.clear}
      </button>
    </div>`;
  }

  #chip(choice: string): TemplateResult {
    const { key } = partsOfChoice(choice);
    const said = words.facets.choice(
      words.facets.keys[key],
      choiceLabel(choice, this.traits, valueWords),
    );
    return html`<button
      class="chip"
      aria-label=${words.facets.remove(said)}
      title=${words.facets.remove(said)}
      @click=${() => {
        this.app.change({ facets: toggleChoice(this.app.state.facets, choice) });
      }}
    >
      <span dir="auto">${said}</span>${icon('close', 14)}
    </button>`;
  }
}
