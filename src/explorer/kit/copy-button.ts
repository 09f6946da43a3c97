import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { words } from '../core/words/words.js';
import { copyText } from './copy-text.js';
import { shared } from './styles/shared.js';

/** Copies a text and says so; where the browser does not allow it, shows the text to be copied. */
@customElement('mg-copy-button')
export class CopyButton extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: inline-block;
      }
      textarea {
        display: block;
        inline-size: min(100%, 320px);
        margin-block-start: 6px;
        font-size: 0.8125rem;
      }
    `,
  ];

  @property() text = '';
  @property() label = '';
  @property() look: 'button' | 'button primary' | 'link' = 'button';
  @property({ type: Boolean }) disabled = false;
  /** Set where the text stands beside the button already. */
  @property({ type: Boolean }) shown = false;
  @state() private outcome: 'copied' | 'failed' | null = null;
  @query('textarea') private field!: HTMLTextAreaElement | null;
  @query('.beside') private beside!: HTMLElement;

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('text')) this.outcome = null;
  }

  override render(): TemplateResult {
    const isCopied = this.outcome === 'copied';
    return html`<span class="beside"></span
      ><button class=${this.look} ?disabled=${this.disabled} @click=${() => void this.#copy()}>
        ${isCopied ? words.files.copied : this.label}
      </button>
      <span class="hidden" role="status">${isCopied ? words.files.copied : ''}</span>
      ${this.outcome === 'failed' ? this.#byHand() : nothing}`;
  }

  #byHand(): TemplateResult {
    return html`<p class="meta" role="alert">${words.files.copyByHand}</p>
      ${
        this.shown
          ? nothing
          : html`<textarea
              readonly
              rows="3"
              aria-label=${this.label}
              .value=${this.text}
            ></textarea>`
      }`;
  }

  async #copy(): Promise<void> {
    this.outcome = (await copyText(this.text, this.beside)) ? 'copied' : 'failed';
    if (this.outcome === 'copied') return;
    await this.updateComplete;
    this.field?.select();
    this.dispatchEvent(new Event('copy-failed'));
  }
}
