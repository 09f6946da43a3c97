import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { dateInWords } from '../../../../fact/text/dates.js';
import type { App } from '../../../core/app.js';
import { ask } from '../../../core/ask/ask.js';
import { Loading } from '../../../core/ask/loading.js';
import { language, words } from '../../../core/words/words.js';
import { shared } from '../../../kit/styles/shared.js';
import { troubleNote, waitingNote } from '../../../kit/trouble-note.js';
import { MERGES, type Merge } from '../documents/queues.js';
import { outbox } from '../model/session.js';
import { partStyles } from './part.styles.js';

interface Loaded {
  readonly merges: readonly Merge[];
  readonly next: string | null;
}

/** The history of merges, each with its undo. */
@customElement('mg-merge-list')
export class MergeList extends LitElement {
  static override styles = [
    shared,
    partStyles,
    css`
      li {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: 8px 24px;
        padding-block: 10px;
        border-block-start: 1px solid var(--hairline);
      }
      li > div {
        flex: 1 1 320px;
        min-inline-size: 0;
        overflow-wrap: anywhere;
      }
      .button {
        justify-self: start;
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
  @property({ attribute: false }) reason = '';
  @state() private more: readonly Loaded[] = [];
  readonly #first = new Loading<Loaded>(this);

  override connectedCallback(): void {
    super.connectedCallback();
    outbox.addEventListener('settled', this.#onSettled);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    outbox.removeEventListener('settled', this.#onSettled);
  }

  override willUpdate(): void {
    this.#first.want('merges', (signal) => load(null, signal));
  }

  override render(): TemplateResult {
    const { value, trouble, waiting } = this.#first;
    if (trouble !== null) {
      return troubleNote(trouble, () => {
        this.#first.again();
      });
    }
    if (value === undefined) return html`${waitingNote(waiting)}`;
    const pages = [value, ...this.more];
    const merges = pages.flatMap((page) => page.merges);
    const next = pages.at(-1)?.next ?? null;
    return html`
      <h2>${words.review.merges.title}</h2>
      <p class="meta">
        ${merges.length === 0 ? words.review.merges.none : words.review.merges.lede}
      </p>
      <ul>
        ${merges.map((merge) => this.#merge(merge))}
      </ul>
      ${
        next === null
          ? nothing
          : html`<button class="button" @click=${() => void this.#loadMore(next)}>
              ${words.review.merges.more}
            </button>`
      }
    `;
  }

  #merge(merge: Merge): TemplateResult {
    const { mergedName, keptId, reason, at, by, undoneAt } = merge;
    const { into, by: told, effect, undone, undo } = words.review.merges;
    const say = (time: string): string => dateInWords(time.slice(0, 10), language.tag);
    return html`<li>
      <div>
        <p dir="auto">
          <strong>${into(mergedName, '')}</strong>
          <a href=${this.app.href({ view: 'entity', of: [keptId] })}>${keptId}</a>
        </p>
        <p class="meta" dir="auto">${told(by, say(at))} · ${reason}</p>
        <p class="meta">
          ${effect(merge.relationsMoved, merge.relationsJoined, merge.relationsHidden)}
          ${undoneAt === null ? nothing : html` · ${undone(say(undoneAt))}`}
        </p>
      </div>
      ${
        undoneAt === null && this.decides
          ? html`<button
              class="button"
              @click=${() => {
                const label = words.review.done.undo(into(mergedName, keptId));
                outbox.decide({ does: 'split', merges: [merge.id] }, label, this.reason);
              }}
            >
              ${undo}
            </button>`
          : nothing
      }
    </li>`;
  }

  async #loadMore(after: string): Promise<void> {
    this.more = [...this.more, await load(after)];
  }

  readonly #onSettled = (): void => {
    this.more = [];
    this.#first.again();
  };
}

async function load(after: string | null, signal?: AbortSignal): Promise<Loaded> {
  const { nodes, pageInfo } = (await ask(MERGES, { after }, signal)).merges;
  return { merges: nodes, next: pageInfo.hasNextPage ? pageInfo.endCursor : null };
}
