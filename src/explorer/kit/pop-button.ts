import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { focusFirst } from './focus-first.js';
import { icon } from './icon.js';
import { shared } from './styles/shared.js';

/** A button that opens a small box under it; on a phone, a sheet from below. */
@customElement('mg-pop-button')
export class PopButton extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        position: relative;
        display: inline-block;
        flex: none;
      }
      .open {
        display: inline-flex;
        align-items: center;
        gap: 5px;
        min-block-size: 32px;
        padding-inline: 11px;
        font-size: 0.8125rem;
        border-radius: 16px;
      }
      :host([square]) .open {
        min-block-size: 34px;
        font-size: 0.875rem;
        border-radius: 8px;
      }
      :host([on]) .open {
        border-color: var(--accent);
        background: var(--accent-soft);
        color: var(--accent);
      }
      .box {
        position: absolute;
        inset-block-start: calc(100% + 4px);
        inset-inline-start: 0;
        z-index: 20;
        inline-size: max-content;
        max-inline-size: min(380px, 92vw);
        max-block-size: min(480px, 62vh);
        overflow-y: auto;
        padding: 8px;
        font-size: 0.875rem;
        border: 1px solid var(--hairline);
        border-radius: 10px;
        background: var(--raised);
        box-shadow: var(--shadow);
      }
      :host([end]) .box {
        inset-inline: auto 0;
      }
      @media (max-width: 959px) {
        .open,
        :host([square]) .open {
          min-block-size: 44px;
          border-radius: 22px;
        }
      }
      @media (max-width: 639px) {
        .box,
        :host([end]) .box {
          position: fixed;
          inset-block: auto 0;
          inset-inline: 0;
          z-index: 40;
          inline-size: auto;
          max-inline-size: none;
          max-block-size: 80dvh;
          padding: 12px 16px 24px;
          border-radius: 12px 12px 0 0;
        }
      }
    `,
  ];

  @property() label = '';
  /** What the box is called, where the label does not say. */
  @property() called = '';
  @property({ type: Boolean }) chevron = false;
  @state() private open = false;
  @query('.open') private button!: HTMLElement;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pointerdown', this.#onOutside);
  }

  override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.open) {
      addEventListener('pointerdown', this.#onOutside);
      if (changed.has('open' as keyof PopButton)) focusFirst(this);
    } else removeEventListener('pointerdown', this.#onOutside);
  }

  /** The focus goes back to the button when it was within. */
  close(): void {
    if (this.matches(':focus-within')) this.button.focus();
    this.open = false;
  }

  override render(): TemplateResult {
    const called = this.called === '' ? this.label : this.called;
    return html`<button
        class="button open"
        aria-haspopup="dialog"
        aria-expanded=${this.open ? 'true' : 'false'}
        aria-label=${called === this.label ? nothing : called}
        @click=${() => {
          this.open = !this.open;
        }}
      >
        ${this.label}${this.chevron ? icon('chevron', 14) : nothing}
      </button>
      ${
        this.open
          ? html`<div class="box" role="dialog" aria-label=${called} @keydown=${this.#onKey}>
              <slot></slot>
            </div>`
          : nothing
      }`;
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.close();
  };

  readonly #onOutside = (event: Event): void => {
    if (!event.composedPath().includes(this)) this.open = false;
  };
}
