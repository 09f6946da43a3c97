import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { sidesOf } from '../../core/address/sides.js';
import { countDifferences, onlyChanges } from '../../core/model/compare.js';
import type { EntityRef } from '../../core/documents/picture.js';
import { Pages } from '../../core/ask/pages.js';
import { Loading } from '../../core/ask/loading.js';
import { changeBar } from '../../kit/change-bar.js';
import { changesStyles } from '../../kit/styles/changes.styles.js';
import {
  loadAllPartners,
  loadPartners,
  type ComparedPartners,
  type Found,
  type MarkedPartner,
} from './load-partners.js';
import { networkIds } from './partner-rows.js';
import type { App } from '../../core/app.js';
import '../../kit/entity-picker.js';
import '../../kit/file-button.js';
import { pageNote, troubleNote, waitingNote } from '../../kit/trouble-note.js';
import { gridStyles } from '../../kit/styles/grid.styles.js';
import { shared } from '../../kit/styles/shared.js';
import { words } from '../../core/words/words.js';
import { filterStyles } from '../../kit/filter-choices.js';
import { hasFilters, partnerFilters, PARTNER_KINDS, SHARED_KINDS } from './partner-filters.js';
import { partnersFile } from './partners-file.js';
import { partnersQuestion, subjectOf } from './partners-question.js';
import { partnerRow } from './partner-row.js';
import { partnersViewStyles } from './partners-view.styles.js';

/** As many symbols as a drawing names without zooming in. */
const DRAWN = 60;

/** Who works with an actor: one row per partner, each unfolding both sides of what they share. */
@customElement('mg-partners-view')
export class PartnersView extends LitElement {
  static override styles = [shared, gridStyles, filterStyles, changesStyles, partnersViewStyles];

  @property({ attribute: false }) app!: App;
  readonly #found = new Pages<Found>(this);
  /** All partners of two sides, while these are compared. */
  readonly #compared = new Loading<ComparedPartners>(this);

  override willUpdate(): void {
    const id = this.#subject;
    if (id === null) return;
    const sides = sidesOf(this.app.state);
    if (sides !== null) {
      const { state } = this.app;
      const key = JSON.stringify([partnersQuestion(id, state), sides]);
      this.#compared.want(key, (signal) => loadAllPartners(id, state, signal));
      return;
    }
    this.#compared.forget();
    const question = partnersQuestion(id, this.app.state);
    this.#found.want({
      key: ['partners', question],
      load: (after, signal) => loadPartners({ ...question, after }, signal),
      next: ({ page }) => (page?.pageInfo.hasNextPage === true ? page.pageInfo.endCursor : null),
    });
  }

  override render(): TemplateResult {
    if (this.#subject === null) return this.#start(words.partners.pick);
    const { trouble, waiting } = this.#isCompared ? this.#compared : this.#found;
    if (trouble !== null) return troubleNote(trouble, this.#again);
    const found = this.#list;
    if (found === undefined) return html`${waitingNote(waiting)}`;
    const { self, total } = found;
    if (total === null) return this.#start(words.entity.notActor);
    return html`
      <header>
        <h1 dir="auto" title=${self.name}>${words.partners.title(self.shortName)}</h1>
        <p class="lede" role="status">
          ${total === 0 ? this.#none(self) : this.#lede(self, total)}
        </p>
        ${this.#picker(self)}
        <div class="filters">
          ${partnerFilters(this.app)} ${total === 0 ? nothing : this.#acts(self)}
        </div>
        ${waitingNote(waiting)}
      </header>
      ${this.#changes()} ${this.#edges.length === 0 ? nothing : this.#table(self, total)}
    `;
  }

  get #isCompared(): boolean {
    return sidesOf(this.app.state) !== null;
  }

  readonly #again = (): void => {
    if (this.#isCompared) this.#compared.again();
    else this.#found.again();
  };

  /** Whose partners, and how many there are at the later side; null where it is no actor. */
  get #list(): { readonly self: EntityRef; readonly total: number | null } | undefined {
    if (this.#isCompared) {
      const { value } = this.#compared;
      return value && { self: value.self, total: laterCount(value) };
    }
    const [value] = this.#found.all ?? [];
    return value && { self: value.self, total: value.page?.totalCount ?? null };
  }

  #changes(): TemplateResult | typeof nothing {
    const counts = countDifferences(this.#compared.value?.edges ?? []);
    return changeBar({ app: this.app, counts });
  }

  #start(said: string): TemplateResult {
    return html`<div class="alone">
      <h1>${words.partners.view}</h1>
      <p class="lede">${said}</p>
      ${this.#picker(null)}
    </div>`;
  }

  #picker(self: EntityRef | null): TemplateResult {
    return html`<mg-entity-picker
      .app=${this.app}
      .label=${words.partners.subject}
      .entity=${self}
      .kinds=${PARTNER_KINDS}
      @entity-pick=${({ detail: { id } }: CustomEvent<{ id: string | null }>) => {
        this.app.change({ of: id === null ? [] : [id], open: [], sel: null, rel: [] }, 'push');
      }}
    ></mg-entity-picker>`;
  }

  #lede({ shortName }: EntityRef, total: number): string {
    const { least, via, parts } = this.app.state;
    const { ways, counted, lede, withParts } = words.partners;
    const chosen = SHARED_KINDS.filter((kind) => via.includes(kind)).map((kind) =>
      words.kindsMany[kind].toLowerCase(),
    );
    const kinds = chosen.length === 0 ? ways.shared : ways.chosen(chosen.join(', '));
    const way = least === 0 ? ways.direct : least === 1 ? kinds : ways.least(least);
    const name = parts === 'with' ? withParts(shortName) : shortName;
    return lede({ name, partners: counted(total), way });
  }

  #none({ name }: EntityRef): TemplateResult {
    if (!hasFilters(this.app.state)) return html`${words.entity.noPartners(name)}`;
    return html`${words.partners.none(name)}
      <button
        class="link"
        @click=${() => {
          this.app.change({ via: [], kinds: [], least: 1, minconf: 0, on: null });
        }}
      >
        ${words.filters.clear}
      </button>`;
  }

  #acts({ id }: EntityRef): TemplateResult {
    return html`<span class="acts">
      <button
        class="button"
        @click=${() => {
          this.#draw(networkIds(id, this.#edges, DRAWN));
        }}
      >
        ${words.partners.inGraph}
      </button>
      <mg-file-button .file=${partnersFile(this.app, id)}></mg-file-button>
    </span>`;
  }

  readonly #draw = (of: readonly string[]): void => {
    const change = { view: 'graph', of, depth: 0, sel: null, rel: [] } as const;
    this.app.change({ ...change, kinds: [], groups: [] }, 'push');
  };

  #table(self: EntityRef, total: number): TemplateResult {
    const edges = this.#edges;
    const most = Math.max(1, ...edges.map(({ sharedCount }) => sharedCount));
    const { columns, hints } = words.partners;
    return html`<div class="scroll">
      <table role="table" aria-label=${words.partners.table}>
        <thead role="rowgroup">
          <tr role="row">
            ${this.#sortable('name', columns.partner)}
            <th role="columnheader" scope="col">${columns.kind}</th>
            ${this.#sortable('shared', columns.shared)}
            <th role="columnheader" scope="col">${columns.through}</th>
            <th role="columnheader" scope="col">${columns.direct}</th>
            <th role="columnheader" scope="col" title=${hints.weakest}>${columns.weakest}</th>
            <th role="columnheader" scope="col" title=${hints.since}>${columns.since}</th>
            ${
              this.#isCompared
                ? html`<th role="columnheader" scope="col">${words.table.columns.change}</th>`
                : nothing
            }
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${edges.map((edge) => partnerRow({ app: this.app, self, edge, most, draw: this.#draw }))}
        </tbody>
      </table>
      <div class="foot">
        ${this.#isCompared ? nothing : html`<span>${words.partners.shown(edges.length, total)}</span>`}
        ${
          !this.#isCompared && this.#found.hasMore
            ? html`<button class="button" @click=${this.#found.more}>
                ${words.partners.more}
              </button>`
            : nothing
        }
      </div>
      ${pageNote(this.#found)}
    </div>`;
  }

  #sortable(sort: 'name' | 'shared', label: string): TemplateResult {
    const now = this.app.state.sort;
    const isSorted = now === sort || (sort === 'shared' && now !== 'name' && now !== 'weight');
    const direction = sort === 'name' ? 'ascending' : 'descending';
    return html`<th role="columnheader" scope="col" aria-sort=${isSorted ? direction : 'none'}>
      <button
        class="bare"
        title=${words.table.sort(label)}
        @click=${() => {
          this.app.change({ sort });
        }}
      >
        ${label}${isSorted ? html`<span aria-hidden="true"> ${sort === 'name' ? '↑' : '↓'}</span>` : nothing}
      </button>
    </th>`;
  }

  get #subject(): string | null {
    return subjectOf(this.app.state);
  }

  get #edges(): readonly MarkedPartner[] {
    if (this.#isCompared) {
      return onlyChanges(this.#compared.value?.edges ?? [], this.app.state.changes);
    }
    return this.#found.all?.flatMap(({ page }) => page?.edges ?? []) ?? [];
  }
}

function laterCount({ edges }: ComparedPartners): number | null {
  return edges?.filter(({ difference }) => difference !== 'gone').length ?? null;
}
