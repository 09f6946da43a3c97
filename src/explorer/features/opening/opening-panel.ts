import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { LoadedPicture } from '../../core/picture/load-picture.js';
import type { Subgraph } from '../../core/picture/subgraph.js';
import { isOpening } from '../../core/address/state.js';
import { OPENING, OPENING_ALL } from '../../core/address/parts/page.js';
import { shared } from '../../kit/styles/shared.js';
import { words } from '../../core/words/words.js';
import type { App } from '../../core/app.js';
import '../../kit/question-cards.js';

/** Beside a picture in which nothing is selected: what it shows, and where to go from here. */
@customElement('mg-opening-panel')
export class OpeningPanel extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
        padding: 20px 24px 32px;
      }
      h1 {
        font-size: 1.375rem;
        line-height: 1.75rem;
        font-weight: 600;
        letter-spacing: -0.01em;
        text-wrap: balance;
      }
      .lede {
        margin-block: 8px 12px;
        font-size: 0.9375rem;
        line-height: 1.375rem;
        color: var(--ink-2);
      }
      .counts {
        font-size: 0.8125rem;
        line-height: 1.25rem;
        color: var(--ink-2);
      }
      .counts strong {
        color: var(--ink);
      }
      .embed {
        margin-block-start: 16px;
      }
      h2 {
        margin-block: 24px 8px;
      }
      .reading li {
        position: relative;
        padding-inline-start: 16px;
        font-size: 0.8125rem;
        line-height: 1.25rem;
        color: var(--ink-2);
      }
      .reading li::before {
        content: '';
        position: absolute;
        inset-inline-start: 2px;
        inset-block-start: 8px;
        inline-size: 5px;
        block-size: 5px;
        border-radius: 50%;
        background: var(--control);
      }
      .reading li + li {
        margin-block-start: 6px;
      }
    `,
  ];

  @property({ attribute: false }) app!: App;
  @property({ attribute: false }) whole!: LoadedPicture;
  @property({ attribute: false }) shown!: Subgraph;

  override render(): TemplateResult {
    const first = isOpening(this.app.state);
    return html`
      <h1 dir="auto">${first ? words.opening.title : this.#title}</h1>
      <p class="lede">${first ? words.opening.lede : words.picture.lede(this.app.state.depth)}</p>
      <p class="counts">
        ${this.#count(words.picture.entities(this.shown.nodes.length))},
        ${this.#count(words.picture.relations(this.shown.relations.length))} ${words.picture.shown}.
        ${first ? this.#leftOut() : words.picture.pick}
      </p>
      ${first ? this.#questions() : this.#embed()}
      <h2 class="label">${words.opening.read}</h2>
      <ul class="reading">
        ${words.opening.reading.map((line) => html`<li>${line}</li>`)}
      </ul>
    `;
  }

  #embed(): TemplateResult {
    const open = (): void => {
      const options = { detail: { at: 'embed' }, bubbles: true, composed: true };
      this.dispatchEvent(new CustomEvent('open-share', options));
    };
    return html`<button class="button embed" @click=${open}>${words.share.embedOpen}</button>`;
  }

  #questions(): TemplateResult {
    return html`<h2 class="label">${words.opening.start}</h2>
      <mg-question-cards .app=${this.app}></mg-question-cards>`;
  }

  /** "60 entities" with the figure in bold. */
  #count(said: string): TemplateResult {
    const [, figure = '', rest = said] = /^(\d+)(.*)$/.exec(said) ?? [];
    return html`<strong>${figure}</strong>${rest}`;
  }

  #leftOut(): TemplateResult | typeof nothing {
    if (this.app.state.of.includes(OPENING_ALL)) return nothing;
    const rest = this.app.state.of.filter((id) => id !== OPENING);
    return html`${words.opening.leftOut}
      <button
        class="link"
        @click=${() => {
          this.app.change({ of: [OPENING_ALL, ...rest] });
        }}
      >
        ${words.opening.add}
      </button>`;
  }

  get #title(): string {
    const { of } = this.app.state;
    const name = this.whole.nodes.find(({ id }) => id === of[0])?.name ?? '';
    if (this.app.state.depth === 0) return words.picture.only(name, of.length - 1);
    return of.length > 1 ? words.picture.ofSeveral(name, of.length - 1) : words.picture.of(name);
  }
}
