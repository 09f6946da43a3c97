import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../../kit/evidence-list.js';
import { shared } from '../../kit/styles/shared.js';
import { words } from '../../core/words/words.js';
import type { App } from '../../core/app.js';
import { icon } from '../../kit/icon.js';

/** A line of the picture: each relation it stands for, with its sources. */
@customElement('mg-relation-panel')
export class RelationPanel extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
        padding: 16px 24px 32px;
      }
      .top {
        display: flex;
        align-items: center;
        justify-content: space-between;
        margin-block-end: 8px;
      }
      h1 {
        font-size: 0.8125rem;
        font-weight: 400;
        color: var(--ink-2);
      }
      .icon {
        margin-inline-end: -8px;
      }
    `,
  ];

  @property({ attribute: false }) app!: App;

  override render(): TemplateResult {
    const { rel } = this.app.state;
    return html`
      <div class="top">
        <h1 tabindex="-1">${words.relation.title(rel.length)}</h1>
        <button
          class="icon"
          aria-label=${words.entity.close}
          @click=${() => {
            this.dispatchEvent(new Event('panel-close', { bubbles: true, composed: true }));
          }}
        >
          ${icon('close')}
        </button>
      </div>
      <mg-evidence .app=${this.app} .ids=${rel} .named=${true}></mg-evidence>
    `;
  }
}
