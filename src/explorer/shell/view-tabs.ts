import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, queryAll, state } from 'lit/decorators.js';
import type { App } from '../core/app.js';
import { words } from '../core/words/words.js';
import { icon } from '../kit/icon.js';
import { followLink } from '../kit/link.js';
import { shared } from '../kit/styles/shared.js';
import type { View } from '../kit/view.js';
import { fitting } from './fitting.js';
import { VIEWS } from './views.js';

const TABS = VIEWS.filter(({ inTabs }) => inTabs);

/** The views as tabs: as many as there is room for, the others under "More". */
@customElement('mg-view-tabs')
export class ViewTabs extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
        flex: 12 1 0;
        /* A name and the button for the rest. */
        min-inline-size: 230px;
        align-self: stretch;
      }
      nav {
        position: relative;
        display: flex;
        justify-content: flex-end;
        gap: 4px;
        block-size: 100%;
        overflow: clip;
        overflow-clip-margin: 4px;
      }
      nav > a,
      nav > button {
        display: flex;
        flex: none;
        align-items: center;
        padding-inline: 10px;
        border: 0;
        border-block: 2px solid transparent;
        background: none;
        color: var(--ink-2);
        font: inherit;
        font-weight: 500;
        text-decoration: none;
        white-space: nowrap;
      }
      nav > a.out {
        position: absolute;
        visibility: hidden;
      }
      a:hover,
      button:hover {
        color: var(--ink);
      }
      nav > a[aria-current='page'] {
        border-block-end-color: var(--accent);
        color: var(--ink);
      }
      a:focus-visible,
      button:focus-visible {
        outline-offset: -3px;
      }
      #rest {
        inset: 56px 8px auto auto;
        margin: 0;
        padding: 4px;
        border: 1px solid var(--hairline);
        border-radius: 10px;
        background: var(--raised);
        box-shadow: var(--shadow);
      }
      #rest:dir(rtl) {
        inset: 56px auto auto 8px;
      }
      #rest a {
        display: flex;
        align-items: center;
        gap: 12px;
        min-block-size: 44px;
        padding-inline: 12px 20px;
        color: var(--ink-2);
        text-decoration: none;
      }
    `,
  ];

  @property({ attribute: false }) app!: App;
  /** Names of the tabs that there is room for. */
  @state() private inRow: ReadonlySet<string> = new Set(TABS.map(({ name }) => name));
  @query('nav') private nav!: HTMLElement;
  @queryAll('nav > a') private links!: NodeListOf<HTMLElement>;
  readonly #size = new ResizeObserver(() => {
    this.#fit();
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#size.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#size.disconnect();
  }

  override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#fit();
  }

  override render(): TemplateResult {
    const rest = TABS.filter(({ name }) => !this.inRow.has(name));
    return html`<nav aria-label=${words.views.nav}>
      ${TABS.map((view) => this.#link(view, this.inRow.has(view.name) ? nothing : 'out'))}
      ${
        rest.length === 0
          ? nothing
          : html`<button type="button" popovertarget="rest">
                ${words.views.more}${icon('chevron', 16)}
              </button>
              <div id="rest" popover>${rest.map((view) => this.#link(view, nothing))}</div>`
      }
    </nav>`;
  }

  #link({ name, label, enter, icon: symbol }: View, look: 'out' | typeof nothing): TemplateResult {
    const change = { view: name, ...enter?.(this.app.state) };
    const isOut = !this.inRow.has(name) && look === nothing;
    return html`<a
      class=${look}
      href=${this.app.href(change)}
      aria-current=${this.app.state.view === name ? 'page' : 'false'}
      @click=${followLink(() => {
        this.renderRoot.querySelector<HTMLElement>('#rest')?.hidePopover();
        this.app.change(change);
      })}
      >${isOut ? icon(symbol, 20) : nothing}${label()}</a
    >`;
  }

  #fit(): void {
    const widths = [...this.links].map((link) => link.getBoundingClientRect().width);
    const current = TABS.findIndex(({ name }) => name === this.app.state.view);
    const places = fitting(widths, this.nav.clientWidth, current);
    const names = places.map((at) => TABS[at]?.name ?? '');
    if (names.join() !== [...this.inRow].join()) this.inRow = new Set(names);
  }
}
