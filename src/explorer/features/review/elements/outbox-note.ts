import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { words } from '../../../core/words/words.js';
import { icon } from '../../../kit/icon.js';
import { shared } from '../../../kit/styles/shared.js';
import type { Entry } from '../model/outbox.js';
import { outbox } from '../model/session.js';

/** What became of the last decisions, and the way back. */
@customElement('mg-outbox-note')
export class OutboxNote extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 8px 16px;
        min-block-size: 52px;
        padding: 8px 24px;
        border-block-start: 1px solid var(--hairline);
        background: var(--surface);
      }
      p {
        flex: 1 1 240px;
        min-inline-size: 0;
        overflow-wrap: anywhere;
      }
      .trouble {
        color: var(--danger);
      }
      .button {
        display: inline-flex;
        align-items: center;
        gap: 6px;
      }
      .directed:dir(rtl) {
        scale: -1 1;
      }
      @media (max-width: 639px) {
        :host {
          padding-inline: 16px;
        }
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    outbox.addEventListener('change', this.#onChange);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    outbox.removeEventListener('change', this.#onChange);
  }

  override render(): TemplateResult {
    const { unsent, trouble, last } = outbox;
    this.hidden = outbox.entries.length === 0;
    const isAway = trouble !== null && unsent.length > 0;
    const shown = outbox.entries.findLast(({ state }) => state !== 'undone');
    return html`
      <p role="status" class=${isAway ? 'trouble' : ''}>
        ${isAway ? words.review.outbox.away(unsent.length) : said(shown, unsent.length)}
      </p>
      ${
        isAway
          ? html`<button class="button" @click=${() => void outbox.send()}>
              ${words.review.outbox.send}
            </button>`
          : nothing
      }
      ${
        last === null
          ? nothing
          : html`<button
              class="button undo"
              title=${words.review.outbox.undoLast(last.label)}
              @click=${() => {
                outbox.undo(words.review.done.undo);
              }}
            >
              ${icon('undo', 16)}${words.review.acts.undo}
              <kbd aria-hidden="true">U</kbd>
            </button>`
      }
    `;
  }

  readonly #onChange = (): void => {
    this.requestUpdate();
  };
}

/** A decision as it stands, in words. */
function said(entry: Entry | undefined, unsent: number): string {
  if (entry === undefined) return '';
  const { label, outcome } = entry;
  if (outcome === null) return words.review.outbox.sending(unsent);
  const [first] = outcome.refused;
  if (first === undefined) {
    return outcome.changed.length > 0 ? label : words.review.outbox.already(label);
  }
  if (outcome.changed.length > 0) {
    return words.review.outbox.some(label, outcome.refused.length, first.message);
  }
  return first.isDecided
    ? words.review.outbox.already(first.message)
    : words.review.outbox.refused(label, first.message);
}
