import { html, LitElement, nothing, svg, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { Pages } from '../../core/ask/pages.js';
import { barOf, yearsOf } from './bar-pieces.js';
import { today } from '../../../domain/time/partial-date.js';
import { dateInWords } from '../../../fact/text/dates.js';
import {
  axisOf,
  groupRows,
  rowOf,
  ticksOf,
  whenInWords,
} from '../../core/timeline/timeline-rows.js';
import type { Axis, TimelineGroup, TimelineRow } from '../../core/timeline/timeline-rows.js';
import type { App } from '../../core/app.js';
import { kindSymbol } from '../../kit/kind-symbol.js';
import { pageNote, troubleNote, waitingNote } from '../../kit/trouble-note.js';
import { viewStyles } from '../../kit/styles/view.styles.js';
import { shared } from '../../kit/styles/shared.js';
import { GridPlace } from '../../kit/grid-place.js';
import { language, words } from '../../core/words/words.js';
import { BAR_HEIGHT, drawBar, fades, placeOf } from './bar.js';
import {
  timelineOf,
  type LoadedTimeline,
  type TimelineSubject,
} from '../../core/timeline/load-timeline.js';
import { sidesOf } from '../../core/address/sides.js';
import { countDifferences, onlyMarked } from '../../core/model/compare.js';
import { itemDifference } from '../../core/timeline/timeline-change.js';
import { changeBar } from '../../kit/change-bar.js';
import { differenceMark } from '../../kit/difference.js';
import { changesStyles } from '../../kit/styles/changes.styles.js';
import { timelineHead } from './timeline-head.js';
import { aboutOf, groupedBy, PAGE, timelineSubject } from './timeline-question.js';
import { rowWords } from '../../core/timeline/row-words.js';
import { barStyles, timelineStyles } from './timeline.styles.js';
import './undated-list.js';

const COLUMNS = 2;
/** Lines of years are as long as the tallest row, which cuts them. */
const TALL = 400;
/** Room at the end of the axis for the arrows of what goes on. */
const MARGIN = 12;

/** What has dates, as bars over the years: a grid whose rows say the same in words. */
@customElement('mg-timeline-view')
export class TimelineView extends LitElement {
  static override styles = [shared, viewStyles, changesStyles, barStyles, timelineStyles];

  @property({ attribute: false }) app!: App;
  @state() private width = 0;
  readonly #place = new GridPlace(this, 0);
  @query('.axis .years') private axisCell!: HTMLElement | null;
  readonly #pages = new Pages<LoadedTimeline>(this);
  #asked = '';
  readonly #sizes = new ResizeObserver(([entry]) => {
    this.width = Math.max(0, (entry?.contentRect.width ?? 0) - MARGIN);
  });
  #observed: HTMLElement | null = null;

  override willUpdate(): void {
    const subject = this.#subject;
    this.#pages.want(timelineOf(subject, PAGE));
    const asked = JSON.stringify(subject);
    if (asked !== this.#asked) this.#place.toStart();
    this.#asked = asked;
  }

  override updated(): void {
    if (this.axisCell === this.#observed) return;
    this.#sizes.disconnect();
    this.#observed = this.axisCell;
    if (this.axisCell !== null) this.#sizes.observe(this.axisCell);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes.disconnect();
    this.#observed = null;
  }

  override render(): TemplateResult {
    const { all, trouble, waiting, again } = this.#pages;
    if (trouble !== null) return troubleNote(trouble, again);
    const value = all?.[0];
    if (value === undefined) return html`${waitingNote(waiting)}`;
    return html`${timelineHead(this.app, value, this.#about.length)}
      <div class="scroll">
        ${value.total === 0 ? html`<p class="empty">${words.timeline.none}</p>` : this.#grid(value)}
        ${
          value.undatedCount === 0
            ? nothing
            : html`<mg-undated-list
                .app=${this.app}
                .subject=${this.#subject}
                .total=${value.undatedCount}
              ></mg-undated-list>`
        }
      </div>`;
  }

  #grid(first: LoadedTimeline): TemplateResult {
    const items = this.#pages.all?.flatMap((page) => page.items) ?? [];
    const axis = axisOf(items, this.#now);
    const about = new Set(this.#about);
    const { state } = this.app;
    const sides = sidesOf(state);
    const all = items.map((item) => {
      const difference = itemDifference(item, sides);
      return { ...rowOf(item, about, this.app.registry), ...(difference && { difference }) };
    });
    const rows = onlyMarked(all, state.changes);
    const by = groupedBy(this.app.state);
    const groups = groupRows(rows, by, words);
    return html`
      ${sides?.clock === 'valid' ? changeBar({ app: this.app, counts: countDifferences(all) }) : nothing}
      <div
        role="grid"
        aria-label=${words.timeline.title}
        aria-rowcount=${first.total + 1}
        aria-colcount=${COLUMNS}
        @keydown=${(event: KeyboardEvent) => {
          this.#place.onKey(event, rows.length, COLUMNS);
        }}
        @focusin=${this.#place.onFocus}
      >
        <div role="rowgroup" class="axis">${this.#axisRow(axis)}</div>
        ${groups.map((group, at) =>
          this.#group(
            group,
            axis,
            groups.slice(0, at).reduce((sum, one) => sum + one.rows.length, 0),
          ),
        )}
      </div>
      ${
        !this.#pages.hasMore
          ? nothing
          : html`<p class="foot">
              <span class="meta">${words.timeline.shown(items.length, first.total)}</span>
              <button class="button" @click=${this.#pages.more}>
                ${words.timeline.more(Math.min(PAGE, first.total - items.length))}
              </button>
            </p>`
      }
      ${pageNote(this.#pages)}
    `;
  }

  #axisRow(axis: Axis): TemplateResult {
    return html`<div role="row">
      <span role="columnheader">${words.timeline.what}</span>
      <span role="columnheader">${words.timeline.when}</span>
      <div class="years" role="presentation" aria-hidden="true">
        <svg class="bars" width=${this.width} height="28">
          ${fades}
          ${ticksOf(axis, this.width).map(
            (year) =>
              svg`<text class="year" x=${placeOf(year, axis, this.width)} y="19">${year}</text>`,
          )}
        </svg>
      </div>
    </div>`;
  }

  #group({ label, rows }: TimelineGroup, axis: Axis, before: number): TemplateResult {
    return html`<div role="rowgroup" class="body" aria-label=${label}>
      <h2 role="presentation">${label}<span class="count">${rows.length}</span></h2>
      ${rows.map((row, at) => this.#row(row, axis, before + at))}
    </div>`;
  }

  #row(row: TimelineRow, axis: Axis, at: number): TemplateResult {
    const { item, kind, key } = row;
    const { sel, rel } = this.app.state;
    const bar = barOf(item, { first: axis.first, now: this.#now });
    return html`<div
      role="row"
      aria-rowindex=${at + 2}
      aria-selected=${key === sel || rel.includes(key) ? 'true' : 'false'}
      @click=${() => {
        this.#open(row);
      }}
    >
      <div
        role="rowheader"
        class="what"
        data-row=${at}
        data-column="0"
        tabindex=${this.#place.tabIndex(at, 0)}
        title=${item.label}
      >
        ${kindSymbol(kind)}<span
          ><span class="hidden">${words.kinds[kind]}: </span>${rowWords(row)}</span
        >
      </div>
      <div
        role="gridcell"
        class="when"
        data-row=${at}
        data-column="1"
        tabindex=${this.#place.tabIndex(at, 1)}
      >
        ${whenInWords(item, words, language.tag)}
        ${
          row.difference === undefined || row.difference === 'same'
            ? nothing
            : differenceMark(row.difference, words.compared.differences[row.difference])
        }
      </div>
      <div class="years" role="presentation" aria-hidden="true">
        <svg class="bars" width=${this.width} height=${BAR_HEIGHT}>
          ${this.#lines(axis)} ${drawBar(bar, axis, this.width)}
        </svg>
      </div>
    </div>`;
  }

  /** Years behind a bar; today, and the date of the address. */
  #lines(axis: Axis): unknown[] {
    const line = (name: string, year: number): unknown => {
      const x = Math.round(placeOf(year, axis, this.width)) + 0.5;
      return svg`<path class=${name} d="M${x} 0V${TALL}" />`;
    };
    const { on, with: other } = this.app.state;
    const at = (date: string | null): unknown =>
      date === null
        ? nothing
        : svg`${line('on', yearsOf(`${date}-01-01`.slice(0, 10)))}<title>${words.time.asOf(dateInWords(date, language.tag))}</title>`;
    return [
      ...ticksOf(axis, this.width).map((year) => line('tick', year)),
      line('now', this.#now),
      at(on),
      on === null ? nothing : at(other),
    ];
  }

  get #now(): number {
    return yearsOf(today());
  }

  get #about(): readonly string[] {
    return aboutOf(this.app.state);
  }

  get #subject(): TimelineSubject {
    return timelineSubject(this.app.state);
  }

  #open({ item }: TimelineRow): void {
    const { entity, relation } = item;
    if (relation !== null) this.app.change({ rel: [relation.id], sel: null });
    else if (entity !== null) this.app.change({ sel: entity.id, rel: [] });
  }
}
