import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { TimelineItem } from '../../core/documents/timeline.js';
import { Pages } from '../../core/ask/pages.js';
import { rowOf } from '../../core/timeline/timeline-rows.js';
import type { App } from '../../core/app.js';
import { kindSymbol } from '../../kit/kind-symbol.js';
import { pageNote, troubleNote, waitingNote } from '../../kit/trouble-note.js';
import { viewStyles } from '../../kit/styles/view.styles.js';
import { shared } from '../../kit/styles/shared.js';
import { words } from '../../core/words/words.js';
import {
  undatedOf,
  type LoadedUndated,
  type TimelineSubject,
} from '../../core/timeline/load-timeline.js';
import { rowWords } from '../../core/timeline/row-words.js';
import { timelineStyles } from './timeline.styles.js';

const AT_FIRST = 20;
const PAGE = 100;

/** What has no date: it belongs to the timeline, but to no place on it. */
@customElement('mg-undated-list')
export class UndatedList extends LitElement {
  static override styles = [shared, viewStyles, timelineStyles];

  @property({ attribute: false }) app!: App;
  @property({ attribute: false }) subject!: TimelineSubject;
  @property({ attribute: false }) total = 0;
  readonly #pages = new Pages<LoadedUndated>(this);

  override willUpdate(): void {
    this.#pages.want(undatedOf(this.subject, AT_FIRST, PAGE));
  }

  override render(): TemplateResult {
    const { all, trouble, waiting, again, hasMore, more } = this.#pages;
    const items = all?.flatMap((page) => page.items) ?? [];
    return html`<section class="undated" aria-labelledby="undated">
      <h2 id="undated">${words.timeline.undated(this.total)}</h2>
      <p class="meta">${words.timeline.undatedWhy}</p>
      ${trouble === null ? waitingNote(waiting) : troubleNote(trouble, again)}
      <ul>
        ${items.map((item) => html`<li>${this.#item(item)}</li>`)}
      </ul>
      ${
        !hasMore
          ? nothing
          : html`<p class="foot">
              <button class="button" @click=${more}>
                ${
                  this.total - items.length <= PAGE
                    ? words.entity.showAll(this.total)
                    : words.timeline.more(PAGE)
                }
              </button>
            </p>`
      }
      ${pageNote(this.#pages)}
    </section>`;
  }

  #item(item: TimelineItem): TemplateResult {
    const row = rowOf(item, new Set(this.subject.about), this.app.registry);
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
}
