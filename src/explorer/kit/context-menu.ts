import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { deepActive } from './deep-active.js';
import { shared } from './styles/shared.js';

/** One thing that can be done; a list of them is a part with a line above it. */
export interface MenuItem {
  readonly label: string;
  readonly act: () => void;
  /** Set for what is on or off. */
  readonly isOn?: boolean;
}

const EDGE = 8;

/** A menu that opens at a point of the window: what can be done with what was pointed at. */
@customElement('mg-context-menu')
export class ContextMenu extends LitElement {
  static override styles = [
    shared,
    css`
      [popover] {
        position: fixed;
        inset: auto;
        min-inline-size: 200px;
        max-inline-size: min(340px, calc(100vw - 16px));
        max-block-size: calc(100vh - 16px);
        margin: 0;
        padding: 6px;
        overflow-y: auto;
        border: 1px solid var(--hairline);
        border-radius: 10px;
        background: var(--raised);
        color: var(--ink);
        box-shadow: var(--shadow);
      }
      h2 {
        padding: 4px 8px;
        font-size: 0.8125rem;
        font-weight: 600;
      }
      button {
        display: grid;
        grid-template-columns: 1fr auto;
        gap: 12px;
        align-items: center;
        inline-size: 100%;
        min-block-size: 30px;
        padding: 3px 8px;
        border: 0;
        border-radius: 6px;
        background: none;
        font-size: 0.875rem;
        text-align: start;
      }
      button:hover,
      button:focus-visible {
        background: var(--accent-soft);
        outline-offset: -2px;
      }
      hr {
        margin: 4px 8px;
        border: 0;
        border-block-start: 1px solid var(--hairline);
      }
      @media (max-width: 959px) {
        button {
          min-block-size: 44px;
        }
      }
    `,
  ];

  @state() private called = '';
  @state() private parts: readonly (readonly MenuItem[])[] = [];
  @query('[popover]') private pop!: HTMLElement;
  #back: Element | null = null;

  /** @param at in pixels of the window. */
  open(
    called: string,
    parts: readonly (readonly MenuItem[])[],
    at: { readonly x: number; readonly y: number },
  ): void {
    this.#back = deepActive();
    this.called = called;
    this.parts = parts.filter(({ length }) => length > 0);
    void this.updateComplete.then(() => {
      this.pop.showPopover();
      const { offsetWidth, offsetHeight, style } = this.pop;
      style.left = `${Math.max(EDGE, Math.min(at.x, innerWidth - offsetWidth - EDGE))}px`;
      style.top = `${Math.max(EDGE, Math.min(at.y, innerHeight - offsetHeight - EDGE))}px`;
      this.#items[0]?.focus();
    });
  }

  override render(): TemplateResult {
    return html`<div popover role="menu" aria-label=${this.called} @keydown=${this.#onKey}>
      <h2 role="presentation" dir="auto">${this.called}</h2>
      ${this.parts.map((items, at) => [
        at === 0 ? nothing : html`<hr role="separator" />`,
        ...items.map((item) => this.#item(item)),
      ])}
    </div>`;
  }

  #item({ label, act, isOn }: MenuItem): TemplateResult {
    return html`<button
      role=${isOn === undefined ? 'menuitem' : 'menuitemcheckbox'}
      aria-checked=${isOn === undefined ? nothing : String(isOn)}
      tabindex="-1"
      @click=${() => {
        this.#close();
        act();
      }}
    >
      <span dir="auto">${label}</span
      >${isOn === true ? html`<span aria-hidden="true">✓</span>` : nothing}
    </button>`;
  }

  get #items(): HTMLButtonElement[] {
    return [...this.renderRoot.querySelectorAll('button')];
  }

  #close(): void {
    this.pop.hidePopover();
    if (this.#back instanceof HTMLElement && this.#back.isConnected)
      this.#back.focus({ preventScroll: true });
    this.#back = null;
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const items = this.#items;
    const here = items.findIndex((item) => item.matches(':focus'));
    const to: Readonly<Record<string, number>> = {
      ArrowDown: (here + 1) % items.length,
      ArrowUp: (here - 1 + items.length) % items.length,
      Home: 0,
      End: items.length - 1,
    };
    const next = to[event.key];
    if (next !== undefined) items[next]?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') this.#close();
    else {
      event.stopPropagation();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };
}
