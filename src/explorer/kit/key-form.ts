import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { keptKey } from '../core/ask/key.js';
import { shared } from './styles/shared.js';
import { words } from '../core/words/words.js';

/** Asks for a key, where the graph is closed to strangers, or for what strangers may not do. */
@customElement('mg-key-form')
export class KeyForm extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: grid;
        place-content: center;
        padding: 24px;
      }
      form {
        display: grid;
        gap: 12px;
        inline-size: min(400px, 100vw - 48px);
      }
      h1 {
        font-size: 1.375rem;
        line-height: 1.75rem;
        font-weight: 600;
      }
      label {
        display: grid;
        gap: 4px;
        font-weight: 500;
      }
      input {
        block-size: 44px;
        padding-inline: 12px;
        border: 1px solid var(--control);
        border-radius: 8px;
        background: var(--canvas);
      }
      .refused {
        color: var(--danger);
      }
    `,
  ];

  /** Other words than those of a closed graph. */
  @property({ attribute: false }) heading: string | null = null;
  @property({ attribute: false }) why: string | null = null;
  @property({ attribute: false }) enter: string | null = null;
  @query('input') private input!: HTMLInputElement;

  override render(): TemplateResult {
    return html`<form @submit=${this.#onSubmit}>
      <h1>${this.heading ?? words.key.title}</h1>
      <p>${this.why ?? words.key.why}</p>
      ${
        keptKey.read() === null
          ? nothing
          : html`<p class="refused" role="alert">${words.key.refused}</p>`
      }
      <label>
        ${words.key.label}
        <input type="password" autocomplete="off" spellcheck="false" required />
      </label>
      <button class="button primary">${this.enter ?? words.key.enter}</button>
    </form>`;
  }

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    keptKey.write(this.input.value.trim());
    this.dispatchEvent(new Event('key-given', { bubbles: true, composed: true }));
  };
}
