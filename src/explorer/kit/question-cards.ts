import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { START } from '../core/address/state.js';
import { shared } from './styles/shared.js';
import { words } from '../core/words/words.js';
import type { App } from '../core/app.js';
import { icon } from './icon.js';
import { followLink } from './link.js';
import { QUESTIONS, type OpeningQuestion } from './questions.js';

/** Questions to begin with; each leads to the view that answers it. */
@customElement('mg-question-cards')
export class QuestionCards extends LitElement {
  static override styles = [
    shared,
    css`
      .card {
        display: grid;
        grid-template-columns: 1fr 20px;
        align-items: center;
        gap: 2px 16px;
        padding: 12px 14px;
        border: 1px solid var(--hairline);
        border-radius: 10px;
        background: var(--raised);
        color: var(--ink);
        font-weight: 500;
        text-decoration: none;
      }
      .card:hover {
        border-color: var(--accent);
        text-decoration: none;
      }
      .card .meta {
        grid-column: 1;
        font-weight: 400;
      }
      .card svg {
        grid-area: 1 / 2 / 3 / 3;
        color: var(--accent);
      }
      .directed:dir(rtl) {
        scale: -1 1;
      }
      li + li .card {
        margin-block-start: 8px;
      }
    `,
  ];

  @property({ attribute: false }) app!: App;

  override render(): TemplateResult {
    return html`<ul>
      ${QUESTIONS.map((question) => html`<li>${this.#card(question)}</li>`)}
    </ul>`;
  }

  #card({ name, change }: OpeningQuestion): TemplateResult {
    const { label, text } = words.opening.questions[name];
    const next = { ...START, lang: this.app.state.lang, ...change(this.app) };
    return html`<a
      class="card"
      href=${this.app.href(next)}
      @click=${followLink(() => {
        this.app.change(next, 'push');
      })}
      ><span class="meta">${label}</span><span>${text}</span>${icon('arrow')}</a
    >`;
  }
}
