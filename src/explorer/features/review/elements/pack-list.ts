import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { words } from '../../../core/words/words.js';
import { shared } from '../../../kit/styles/shared.js';

/** How packs of the library are added and removed. */
@customElement('mg-pack-list')
export class PackList extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: grid;
        gap: 12px;
        padding: 16px 24px;
      }
    `,
  ];

  override render(): TemplateResult {
    return html`<h2>${words.review.packs.title}</h2>
      <p>${words.review.packs.lede}</p>
      <p><code>mgg library list</code> <code>mgg library add NAME</code></p>`;
  }
}
