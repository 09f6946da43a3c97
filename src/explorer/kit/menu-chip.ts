import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { shared } from './styles/shared.js';
import { focusFirst } from './focus-first.js';
import { icon } from './icon.js';

const EDGE = 8;

/** A filter as a chip: it says what is chosen, and opens the choices that are its content. */
@customElement('mg-menu-chip')
export class MenuChip extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: inline-block;
      }
      .chip {
        display: inline-flex;
        align-items: center;
        gap: 6px;
        min-block-size: 34px;
        padding-inline: 12px 8px;
        border: 1px solid var(--control);
        border-radius: 17px;
        background: var(--canvas);
        color: var(--ink);
        white-space: nowrap;
      }
      .chip:hover {
        background: var(--accent-soft);
      }
      :host([chosen]) .chip {
        border-color: var(--accent);
        background: var(--accent-soft);
        color: var(--accent);
        font-weight: 500;
      }
      .pop {
        position: fixed;
        inset: auto;
        inline-size: max-content;
        min-inline-size: 180px;
        max-inline-size: min(340px, calc(100vw - 16px));
        max-block-size: 70vh;
        margin: 0;
        padding: 8px;
        overflow: visible auto;
        border: 1px solid var(--hairline);
        border-radius: 10px;
        background: var(--raised);
        color: var(--ink);
        box-shadow: var(--shadow);
      }
      @media (max-width: 959px) {
        .chip {
          min-block-size: 44px;
          border-radius: 22px;
        }
      }
    `,
  ];

  @property({ attribute: false }) label = '';
  /** True when something other than the usual is chosen. */
  @property({ type: Boolean, reflect: true }) chosen = false;
  @state() private open = false;
  @query('.chip') private chip!: HTMLButtonElement;
  @query('.pop') private pop!: HTMLElement;

  /** The focus goes back to the chip when it was within. */
  close(): void {
    const isWithin = this.matches(':focus-within');
    this.pop.hidePopover();
    if (isWithin) this.chip.focus();
  }

  override render(): TemplateResult {
    return html`<button
        class="chip"
        popovertarget="pop"
        aria-expanded=${this.open ? 'true' : 'false'}
      >
        ${this.label}${icon('chevron', 16)}
      </button>
      <div
        id="pop"
        class="pop"
        popover
        role="group"
        aria-label=${this.label}
        @beforetoggle=${this.#place}
        @toggle=${this.#onToggle}
        @keydown=${this.#onKey}
      >
        <slot></slot>
      </div>`;
  }

  readonly #onToggle = ({ newState }: ToggleEvent): void => {
    this.open = newState === 'open';
    if (!this.open) return;
    this.#place();
    focusFirst(this);
  };

  /** Under the chip, and inside the window; roughly before it is drawn, exactly when its size is known. */
  readonly #place = (): void => {
    const { left, right, bottom, top } = this.chip.getBoundingClientRect();
    const { offsetWidth, offsetHeight, style } = this.pop;
    const isRtl = getComputedStyle(this).direction === 'rtl';
    const start = Math.min(isRtl ? innerWidth - right : left, innerWidth - offsetWidth - EDGE);
    style.insetInlineStart = `${Math.max(EDGE, start)}px`;
    const isLow = bottom + 4 + offsetHeight > innerHeight && top > offsetHeight;
    style.insetBlockStart = `${isLow ? top - 4 - offsetHeight : bottom + 4}px`;
  };

  /** Escape closes this, and not the panel behind it too. */
  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    event.preventDefault();
    this.close();
  };
}
