import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { shared } from '../kit/styles/shared.js';
import { VIEWS } from './views.js';
import type { View } from '../kit/view.js';
import { words } from '../core/words/words.js';
import type { App } from '../core/app.js';
import { icon } from '../kit/icon.js';
import { followLink } from '../kit/link.js';

/** The views on a phone, in reach of the thumb. */
@customElement('mg-bottom-nav')
export class BottomNav extends LitElement {
  static override styles = [
    shared,
    css`
      nav {
        display: flex;
        block-size: 64px;
        border-block-start: 1px solid var(--hairline);
        background: var(--canvas);
      }
      a,
      button {
        flex: 1;
        display: grid;
        place-content: center;
        justify-items: center;
        gap: 4px;
        color: var(--ink-2);
        font-size: 0.75rem;
        line-height: 1rem;
        text-decoration: none;
      }
      button {
        padding: 0;
        border: 0;
        background: none;
        font-weight: inherit;
      }
      a[aria-current='page'],
      button[data-current] {
        color: var(--accent);
        font-weight: 600;
      }
      a:focus-visible,
      button:focus-visible {
        outline-offset: -4px;
      }
      #rest {
        inset: auto 8px 72px auto;
        margin: 0;
        padding: 4px;
        border: 1px solid var(--hairline);
        border-radius: 10px;
        background: var(--raised);
        box-shadow: 0 4px 16px rgb(0 0 0 / 20%);
      }
      #rest:dir(rtl) {
        inset: auto auto 72px 8px;
      }
      #rest a {
        grid-auto-flow: column;
        place-content: center start;
        gap: 12px;
        min-block-size: 48px;
        padding-inline: 16px 24px;
        font-size: 0.875rem;
      }
    `,
  ];

  @property({ attribute: false }) app!: App;

  override render(): TemplateResult {
    const rest = VIEWS.filter(({ inTabs, inBottomBar }) => inTabs && !inBottomBar);
    const isInRest = rest.some(({ name }) => name === this.app.state.view);
    return html`<nav aria-label=${words.views.nav}>
      ${VIEWS.filter(({ inBottomBar }) => inBottomBar).map((view) => this.#link(view))}
      <button type="button" popovertarget="rest" ?data-current=${isInRest}>
        ${icon('more', 22)}${words.views.more}
      </button>
      <div id="rest" popover>${rest.map((view) => this.#link(view))}</div>
    </nav>`;
  }

  #link({ name, label, icon: symbol, enter }: View): TemplateResult {
    const change = { view: name, ...enter?.(this.app.state), sel: null, rel: [] };
    return html`<a
      href=${this.app.href(change)}
      aria-current=${this.app.state.view === name ? 'page' : 'false'}
      @click=${followLink(() => {
        this.renderRoot.querySelector<HTMLElement>('#rest')?.hidePopover();
        this.app.change(change);
      })}
      >${icon(symbol, 22)}${label()}</a
    >`;
  }
}
