import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { Trouble } from '../core/ask/trouble.js';
import { words } from '../core/words/words.js';
import { saveFile } from './save-file.js';
import { shared } from './styles/shared.js';
import type { ViewFile } from './view.js';

/** Makes a file and saves it; says while it works, and when it cannot. */
@customElement('mg-file-button')
export class FileButton extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: inline-block;
      }
      :host([wide]) {
        display: block;
      }
      p {
        max-inline-size: 40ch;
      }
      .row {
        display: block;
        inline-size: 100%;
        min-block-size: 36px;
        padding-inline: 10px;
        border: 0;
        border-radius: 6px;
        background: none;
        text-align: start;
      }
      .row:hover {
        background: var(--accent-soft);
      }
      @media (max-width: 959px) {
        .row,
        .link {
          min-block-size: 44px;
        }
      }
    `,
  ];

  @property({ attribute: false }) file!: ViewFile;
  @property() look: 'button' | 'row' | 'link' = 'button';
  @state() private working = false;
  @state() private failed: string | null = null;

  override render(): TemplateResult {
    return html`<button
        class=${this.look}
        aria-disabled=${this.working ? 'true' : 'false'}
        @click=${() => void this.#save()}
      >
        ${this.file.label}
      </button>
      ${this.working ? html`<p class="meta" role="status">${words.files.working}</p>` : nothing}
      ${this.failed === null ? nothing : html`<p class="meta" role="alert">${this.failed}</p>`}`;
  }

  async #save(): Promise<void> {
    if (this.working) return;
    this.working = true;
    this.failed = null;
    try {
      saveFile(await this.file.make(), this.file.name);
      this.dispatchEvent(new Event('file-saved', { bubbles: true, composed: true }));
    } catch (error) {
      this.failed = words.files.failed(error instanceof Trouble ? error.detail : '');
    } finally {
      this.working = false;
    }
  }
}
