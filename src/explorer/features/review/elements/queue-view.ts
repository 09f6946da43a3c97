import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { figureOf } from '../../../../fact/text/figure.js';
import type { App } from '../../../core/app.js';
import { words } from '../../../core/words/words.js';
import { filterStyles } from '../../../kit/filter-choices.js';
import { isWriting, singleKeys } from '../../../kit/single-keys.js';
import { shared } from '../../../kit/styles/shared.js';
import { mayPass } from '../../../core/ask/trouble.js';
import { troubleNote, waitingNote } from '../../../kit/trouble-note.js';
import { keysOf } from '../model/command.js';
import { commandOf, FIRST_CHOICE, type Choice } from '../model/decide.js';
import type { Entry } from '../model/outbox.js';
import { Queue, type LoadPage } from '../model/queue.js';
import { outbox } from '../model/session.js';
import { loaderOf, type Item, type QueueName } from '../model/waiting.js';
import './bulk-accept.js';
import './claim-card.js';
import { itemInWords, scoreOf } from './item-words.js';
import './pair-card.js';
import { actBar } from './act-bar.js';
import { queueFilters } from './queue-filters.js';
import { queueStyles } from './queue.styles.js';

/** One queue: its filters, what waits in it, and the one that is decided now. */
@customElement('mg-review-queue')
export class QueueView extends LitElement {
  static override styles = [shared, filterStyles, queueStyles];

  @property({ attribute: false }) app!: App;
  @property({ attribute: false }) queue: QueueName = 'proposals';
  /** Whether the key may decide. */
  @property({ attribute: false }) decides = false;
  @property({ attribute: false }) reason = '';
  @state() private choice: Choice = FIRST_CHOICE;
  readonly #queue = new Queue<Item>(this);
  /** What was decided here, by the entry of the outbox: it may come back. */
  readonly #decided = new Map<string, Item>();
  #shownKey: string | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('keydown', this.#onKey);
    outbox.addEventListener('settled', this.#onSettled);
    outbox.addEventListener('dropped', this.#onDropped);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('keydown', this.#onKey);
    outbox.removeEventListener('settled', this.#onSettled);
    outbox.removeEventListener('dropped', this.#onDropped);
  }

  override willUpdate(): void {
    const { kinds, cites, says, score } = this.app.state;
    const filters = { kinds, cites, says, score };
    this.#queue.want(
      JSON.stringify([this.queue, filters]),
      withoutUnsent(loaderOf(this.queue, filters)),
    );
    const key = this.#queue.current?.key ?? null;
    if (key !== this.#shownKey) this.choice = FIRST_CHOICE;
    this.#shownKey = key;
  }

  override render(): TemplateResult {
    const { trouble, waiting, isThere } = this.#queue;
    if (trouble !== null && !(isThere && mayPass(trouble))) {
      return troubleNote(trouble, () => {
        this.#queue.again();
      });
    }
    if (!isThere) return html`${waitingNote(waiting)}`;
    return html`
      <div class="tools">
        ${queueFilters(this.app, this.queue)}
        ${this.decides && this.queue !== 'duplicates' ? this.#bulk() : nothing}
      </div>
      ${this.#queue.current === null ? this.#empty() : this.#body(this.#queue.current)}
    `;
  }

  #bulk(): TemplateResult {
    return html`<mg-bulk-accept
      .app=${this.app}
      .queue=${this.queue}
      .reason=${this.reason}
      @bulk-decided=${() => {
        this.#queue.again();
      }}
    ></mg-bulk-accept>`;
  }

  #empty(): TemplateResult {
    const { kinds, cites, says, score } = this.app.state;
    const isFiltered = kinds.length > 0 || cites !== null || says !== null || score > 0;
    return html`<div class="empty">
      <p role="status">${isFiltered ? words.review.filtered : words.review.empty[this.queue]}</p>
      ${
        isFiltered
          ? html`<button
              class="button"
              @click=${() => {
                this.app.change({ kinds: [], cites: null, says: null, score: 0 });
              }}
            >
              ${words.review.clear}
            </button>`
          : nothing
      }
    </div>`;
  }

  #body(current: Item): TemplateResult {
    const { place, total } = this.#queue;
    const { registry } = this.app;
    return html`<div class="desk">
      ${this.#list()}
      <section aria-label=${words.review.queues[this.queue]}>
        <p class="meta place">
          ${words.review.place(place + 1, total)}
          <span class="hidden" role="status">${itemInWords(current, registry)}</span>
        </p>
        ${this.#card(current)}
      </section>
      ${actBar({
        item: current,
        decides: this.decides,
        reason: this.reason,
        accept: () => {
          this.#decide(true);
        },
        reject: () => {
          this.#decide(false);
        },
        later: () => {
          this.#queue.putOff();
        },
        move: (by) => {
          this.#queue.go(place + by);
        },
        setReason: (reason) => {
          this.dispatchEvent(new CustomEvent('reason', { detail: reason }));
        },
      })}
    </div>`;
  }

  #list(): TemplateResult {
    const { items, place } = this.#queue;
    return html`<ol class="list">
      ${items.map(
        (item, at) =>
          html`<li>
            <button
              class="bare"
              aria-current=${at === place ? 'true' : 'false'}
              @click=${() => {
                this.#queue.go(at);
              }}
            >
              <span dir="auto">${itemInWords(item, this.app.registry)}</span>
              <span class="meta">${figureOf(scoreOf(item))}</span>
            </button>
          </li>`,
      )}
    </ol>`;
  }

  #card(item: Item): TemplateResult {
    if (item.sort === 'proposal') {
      return html`<mg-claim-card .app=${this.app} .proposal=${item.proposal}></mg-claim-card>`;
    }
    return html`<mg-pair-card
      .app=${this.app}
      .item=${item}
      .choice=${this.choice}
      .decides=${this.decides}
      @choice=${({ detail }: CustomEvent<Choice>) => {
        this.choice = detail;
      }}
    ></mg-pair-card>`;
  }

  #decide(accepts: boolean): void {
    const { current } = this.#queue;
    const command = current === null ? null : commandOf(current, accepts, this.choice);
    if (!this.decides || current === null || command === null || this.reason.trim() === '') return;
    const said = itemInWords(current, this.app.registry);
    const { accept, reject, same, different } = words.review.done;
    const [yes, no] = current.sort === 'proposal' ? [accept, reject] : [same, different];
    const entry = outbox.decide(command, (accepts ? yes : no)(said), this.reason.trim());
    this.#decided.set(entry.id, current);
    this.#queue.take(current);
  }

  readonly #onDropped = ({ detail }: Event & { detail?: Entry }): void => {
    this.#bringBack((detail as Entry).id);
  };

  readonly #onSettled = ({ detail }: Event & { detail?: Entry }): void => {
    const { id, undoes, outcome, command } = detail as Entry;
    const isRefused = outcome?.refused.some(({ isDecided }) => !isDecided) === true;
    if (undoes === null) {
      for (const key of keysOf(command)) this.#queue.take({ key });
      if (isRefused) this.#bringBack(id);
    } else if ((outcome?.changed.length ?? 0) > 0) {
      if (this.#decided.has(undoes)) this.#bringBack(undoes);
      else this.#queue.again();
    }
  };

  #bringBack(entry: string): void {
    const item = this.#decided.get(entry);
    this.#decided.delete(entry);
    if (item !== undefined) this.#queue.bringBack(item);
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (event.defaultPrevented || !isPlain || isWriting(event) || !singleKeys.on()) return;
    const act = this.#acts[event.key.toLowerCase()] ?? this.#candidateAct(event.key);
    if (act === undefined) return;
    event.preventDefault();
    act();
  };

  readonly #acts: Readonly<Record<string, () => void>> = {
    a: () => {
      this.#decide(true);
    },
    r: () => {
      this.#decide(false);
    },
    l: () => {
      this.#queue.putOff();
    },
    u: () => {
      if (this.decides) outbox.undo(words.review.done.undo);
    },
    j: () => {
      this.#queue.go(this.#queue.place + 1);
    },
    k: () => {
      this.#queue.go(this.#queue.place - 1);
    },
    x: () => {
      this.choice = { ...this.choice, isSwapped: !this.choice.isSwapped };
    },
  };

  #candidateAct(key: string): (() => void) | undefined {
    const { current } = this.#queue;
    const candidate = Number(key) - 1;
    if (current?.sort !== 'match' || current.match.candidates[candidate] === undefined) {
      return undefined;
    }
    return () => {
      this.choice = { ...this.choice, candidate };
    };
  }
}

/** What is decided here, and was not sent when it was asked what waits, waits no more. */
function withoutUnsent(load: LoadPage<Item>): LoadPage<Item> {
  return async (after, signal) => {
    const before = unsentKeys();
    const { items, total, next } = await load(after, signal);
    const decided = new Set([...before, ...unsentKeys()]);
    const left = items.filter(({ key }) => !decided.has(key));
    return { items: left, total: total - (items.length - left.length), next };
  };
}

const unsentKeys = (): string[] => outbox.unsent.flatMap(({ command }) => keysOf(command));
