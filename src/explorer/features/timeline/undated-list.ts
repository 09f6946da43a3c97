import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { TimelineItem, TimelineVariables } from '../../core/documents/timeline.js';
import { Loading } from '../../core/ask/loading.js';
import { rowOf } from '../../core/timeline/timeline-rows.js';
import type { App } from '../../core/app.js';
import { kindSymbol } from '../../kit/kind-symbol.js';
import { troubleNote, waitingNote } from '../../kit/trouble-note.js';
import { shared } from '../../kit/styles/shared.js';
import { words } from '../../core/words/words.js';
import { loadUndated, type LoadedUndated } from '../../core/timeline/load-timeline.js';
import { rowWords } from '../../core/timeline/row-words.js';
import { timelineStyles } from './timeline.styles.js';

const AT_FIRST = 20;
const PAGE = 100;

/** What has no date: it belongs to the timeline, but to no place on it. */
@customElement('mg-undated-list')
export class UndatedList extends LitElement {
  static override styles = [shared, timelineStyles];

  @property({ attribute: false }) app!: App;
  @property({ attribute: false }) variables!: TimelineVariables;
  @property({ attribute: false }) total = 0;
  @state() private more: readonly TimelineItem[] = [];
  /** Where the page after `more` begins; undefined while nothing more was asked for. */
  @state() private next: string | null | undefined;
  readonly #first = new Loading<LoadedUndated>(this);

  override willUpdate(): void {
    const variables = { ...this.variables, first: AT_FIRST };
    this.#first.want(JSON.stringify(variables), async (signal) => {
      const loaded = await loadUndated(variables, signal);
      this.more = [];
      this.next = undefined;
      return loaded;
    });
  }

  override render(): TemplateResult {
    const { value, trouble, waiting } = this.#first;
    const items = [...(value?.items ?? []), ...this.more];
    const next = this.next === undefined ? (value?.next ?? null) : this.next;
    return html`<section class="undated" aria-labelledby="undated">
      <h2 id="undated">${words.timeline.undated(this.total)}</h2>
      <p class="meta">${words.timeline.undatedWhy}</p>
      ${
        trouble === null
          ? waitingNote(waiting)
          : troubleNote(trouble, () => {
              this.#first.again();
            })
      }
      <ul>
        ${items.map((item) => html`<li>${this.#item(item)}</li>`)}
      </ul>
      ${
        next === null
          ? nothing
          : html`<p class="foot">
              <button class="button" @click=${() => void this.#loadMore(next)}>
                ${
                  this.total - items.length <= PAGE
                    ? words.entity.showAll(this.total)
                    : words.timeline.more(PAGE)
                }
              </button>
            </p>`
      }
    </section>`;
  }

  #item(item: TimelineItem): TemplateResult {
    const row = rowOf(item, new Set(this.variables.about), this.app.registry);
    return html`<button
      class="bare what"
      title=${item.label}
      @click=${() => {
        const { entity, relation } = item;
        if (relation !== null) this.app.change({ rel: [relation.id], sel: null });
        else if (entity !== null) this.app.change({ sel: entity.id, rel: [] });
      }}
    >
      ${kindSymbol(row.kind)}<span>${rowWords(row)}</span>
    </button>`;
  }

  async #loadMore(after: string): Promise<void> {
    const loaded = await loadUndated({ ...this.variables, first: PAGE, after });
    this.more = [...this.more, ...loaded.items];
    this.next = loaded.next;
  }
}
