import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { TimelineItem } from '../../core/documents/timeline.js';
import { Pages } from '../../core/ask/pages.js';
import { rowOf, whenInWords } from '../../core/timeline/timeline-rows.js';
import type { App } from '../../core/app.js';
import { kindSymbol } from '../../kit/kind-symbol.js';
import { followLink } from '../../kit/link.js';
import { pageNote, troubleNote, waitingNote } from '../../kit/trouble-note.js';
import { shared } from '../../kit/styles/shared.js';
import { timelineOf, type LoadedTimeline } from '../../core/timeline/load-timeline.js';
import { rowWords } from '../../core/timeline/row-words.js';
import { language, words } from '../../core/words/words.js';
import { listTabStyles } from './list-tab.styles.js';
import { showAll } from './show-all.js';

const ROWS = 20;
const PAGE = 100;

/** What has dates about an entity: its own, its events and projects, its relations. */
@customElement('mg-timeline-tab')
export class TimelineTab extends LitElement {
  static override styles = [shared, listTabStyles];

  @property({ attribute: false }) app!: App;
  @property({ attribute: false }) entityId = '';
  readonly #pages = new Pages<LoadedTimeline>(this);

  override willUpdate(): void {
    const { known, parts } = this.app.state;
    const subject = { about: [this.entityId], kinds: null, includeParts: parts === 'with', known };
    this.#pages.want(timelineOf(subject, ROWS, PAGE));
  }

  override render(): TemplateResult {
    const { all, trouble, waiting, again, rest } = this.#pages;
    if (trouble !== null) return troubleNote(trouble, again);
    const value = all?.[0];
    if (value === undefined) return html`${waitingNote(waiting)}`;
    const items = all?.flatMap((page) => page.items) ?? [];
    return html`
      ${
        items.length === 0
          ? html`<p class="quiet">${words.entity.noDated}</p>`
          : html`<ol>
              ${items.map((item) => html`<li>${this.#item(item)}</li>`)}
            </ol>`
      }
      ${showAll(items.length, value.total, () => void rest())} ${pageNote(this.#pages)}
      ${
        value.undatedCount === 0
          ? nothing
          : html`<p class="quiet">${words.timeline.undated(value.undatedCount)}</p>`
      }
      ${this.app.hasView('timeline') ? this.#link() : nothing}
    `;
  }

  #item(item: TimelineItem): TemplateResult {
    const row = rowOf(item, new Set([this.entityId]), this.app.registry);
    const { relation, entity } = item;
    const isSubject = relation?.subject.id === this.entityId;
    const end = relation === null ? entity : isSubject ? relation.object : relation.subject;
    const name =
      end === null || end.id === this.entityId ? undefined : this.#name(end.id, row.name);
    return html`${kindSymbol(row.kind)}<span>${rowWords(row, name)}</span
      ><span class="meta when">${whenInWords(item, words, language.tag)}</span>`;
  }

  #name(id: string, name: string): TemplateResult {
    return html`<a
      dir="auto"
      href=${this.app.href({ sel: id, rel: [] })}
      @click=${followLink(() => {
        this.app.change({ sel: id, rel: [] });
      })}
      >${name}</a
    >`;
  }

  #link(): TemplateResult {
    const change = { view: 'timeline', of: [this.entityId], sel: null, rel: [], kinds: [] };
    return html`<a
      class="link"
      href=${this.app.href(change)}
      @click=${followLink(() => {
        this.app.change(change, 'push');
      })}
      >${words.timeline.open}</a
    >`;
  }
}
