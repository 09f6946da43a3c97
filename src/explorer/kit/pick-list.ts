import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { fold } from '../../domain/names/fold.js';
import type { EntityKind } from '../../domain/kinds.js';
import { kindSymbol } from './kind-symbol.js';
import { shared } from './styles/shared.js';
import { words } from '../core/words/words.js';

export interface Choice {
  readonly value: string;
  readonly name: string;
  /** Also found by it. */
  readonly also?: string | null;
  readonly kind?: EntityKind;
}

export interface ChoiceGroup {
  readonly title: string;
  readonly choices: readonly Choice[];
}

/** Choices with a tick each, and a box to find some by name. Tells of a change by `pick`. */
@customElement('mg-pick-list')
export class PickList extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
        min-inline-size: min(320px, 100%);
      }
      input[type='search'] {
        inline-size: 100%;
        min-block-size: 36px;
        padding-inline: 10px;
        border: 1px solid var(--control);
        border-radius: 8px;
        background: var(--canvas);
      }
      h3 {
        padding: 12px 8px 4px;
      }
      label.choice {
        display: grid;
        grid-template-columns: 18px 16px 1fr;
        gap: 8px;
        align-items: start;
        padding: 5px 8px;
        border-radius: 6px;
        cursor: pointer;
      }
      label.choice:hover {
        background: var(--accent-soft);
      }
      label.choice input {
        inline-size: 16px;
        block-size: 16px;
        margin: 2px 0 0;
        accent-color: var(--accent);
      }
      .symbol {
        margin-block-start: 3px;
      }
      .note {
        padding: 8px;
        color: var(--ink-2);
      }
      @media (max-width: 959px) {
        input[type='search'] {
          min-block-size: 44px;
          font-size: 1rem;
        }
        label.choice {
          padding-block: 12px;
        }
      }
    `,
  ];

  @property() label = '';
  @property({ attribute: false }) groups: readonly ChoiceGroup[] = [];
  @property({ attribute: false }) chosen: readonly string[] = [];
  /** No more can be chosen than these. */
  @property({ attribute: false }) most = Infinity;
  @state() private typed = '';

  override focus(): void {
    this.renderRoot.querySelector('input')?.focus();
  }

  override render(): TemplateResult {
    const wanted = fold(this.typed.trim());
    const groups = this.groups.map(({ title, choices }) => ({
      title,
      choices: choices.filter(({ name, also }) => fold(`${name} ${also ?? ''}`).includes(wanted)),
    }));
    const isEmpty = groups.every(({ choices }) => choices.length === 0);
    return html`
      <input
        type="search"
        aria-label=${this.label}
        placeholder=${this.label}
        autocomplete="off"
        .value=${this.typed}
        @input=${this.#onInput}
      />
      ${groups.map((group) => (group.choices.length === 0 ? nothing : this.#group(group)))}
      ${
        isEmpty
          ? html`<p class="note" role="status">${words.search.nothingFound(this.typed)}</p>`
          : nothing
      }
      <slot></slot>
    `;
  }

  #group({ title, choices }: ChoiceGroup): TemplateResult {
    return html`<h3 class="label">${title}</h3>
      ${choices.map((choice) => this.#choice(choice))}`;
  }

  #choice({ value, name, kind }: Choice): TemplateResult {
    const isChosen = this.chosen.includes(value);
    return html`<label class="choice">
      <input
        type="checkbox"
        .checked=${isChosen}
        ?disabled=${!isChosen && this.chosen.length >= this.most}
        @change=${() => {
          this.dispatchEvent(new CustomEvent('pick', { detail: { value } }));
        }}
      />
      ${kind === undefined ? html`<span></span>` : kindSymbol(kind)}
      <span dir="auto">${name}</span>
    </label>`;
  }

  readonly #onInput = (event: Event): void => {
    this.typed = (event.target as HTMLInputElement).value;
    this.dispatchEvent(new CustomEvent('find', { detail: { text: this.typed.trim() } }));
  };
}
