import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { App } from '../../../core/app.js';
import { words } from '../../../core/words/words.js';
import { shared } from '../../../kit/styles/shared.js';
import './document-form.js';
import './entity-form.js';
import './relation-form.js';

const FORMS = ['relation', 'entity', 'document'] as const;
type Form = (typeof FORMS)[number];

/** What can be recorded by hand. Forms that are left keep what was written in them. */
@customElement('mg-record-forms')
export class RecordForms extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
        padding: 16px 24px 32px;
      }
      .choice {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
        margin-block-end: 16px;
      }
      .button[aria-pressed='true'] {
        border-color: var(--accent);
        background: var(--accent-soft);
        color: var(--accent);
      }
      @media (max-width: 639px) {
        :host {
          padding-inline: 16px;
        }
      }
    `,
  ];

  @property({ attribute: false }) app!: App;
  @property({ attribute: false }) decides = false;
  @property({ attribute: false }) trusts = false;
  @state() private form: Form | null = null;

  override render(): TemplateResult {
    const shown = this.form ?? (this.app.state.of.length > 0 ? 'entity' : 'relation');
    return html`
      <div class="choice" role="group" aria-label=${words.review.form.what}>
        ${FORMS.map(
          (form) =>
            html`<button
              class="button"
              aria-pressed=${form === shown ? 'true' : 'false'}
              @click=${() => {
                this.form = form;
              }}
            >
              ${words.review.form.tabs[form]}
            </button>`,
        )}
      </div>
      <mg-relation-form
        ?hidden=${shown !== 'relation'}
        .app=${this.app}
        .decides=${this.decides}
      ></mg-relation-form>
      <mg-entity-form
        ?hidden=${shown !== 'entity'}
        .app=${this.app}
        .decides=${this.decides}
      ></mg-entity-form>
      <mg-document-form
        ?hidden=${shown !== 'document'}
        .app=${this.app}
        .decides=${this.decides}
        .trusts=${this.trusts}
      ></mg-document-form>
    `;
  }
}
