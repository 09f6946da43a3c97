import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { shared } from '../styles/shared.js';
import { VIEWS } from '../views/list.js';
import { words } from '../words/words.js';
import type { App } from './app.js';
import { icon } from './icon.js';
import { followLink } from './link.js';

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
      a {
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
      a[aria-current='page'] {
        color: var(--accent);
        font-weight: 600;
      }
      a:focus-visible {
        outline-offset: -4px;
      }
    `,
  ];

  @property({ attribute: false }) app!: App;

  override render(): TemplateResult {
    return html`<nav aria-label=${words.views.nav}>
      ${VIEWS.filter(({ inBottomBar }) => inBottomBar).map(
        ({ name, label, icon: symbol, enter }) => {
          const change = { view: name, ...enter?.(this.app.state), sel: null, rel: [] };
          return html`<a
            href=${this.app.href(change)}
            aria-current=${this.app.state.view === name ? 'page' : 'false'}
            @click=${followLink(() => {
              this.app.change(change);
            })}
            >${icon(symbol, 22)}${label}</a
          >`;
        },
      )}
    </nav>`;
  }
}
