import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ask } from '../../core/ask/ask.js';
import { SEARCH, type Hit, type Hits } from './documents.js';
import type { Suggestion } from '../../core/documents/suggest.js';
import { Pages } from '../../core/ask/pages.js';
import { ENTITY_KINDS, type EntityKind } from '../../../domain/kinds.js';
import { markMatch } from './mark-match.js';
import { dateInWords } from '../../../fact/text/dates.js';
import type { App } from '../../core/app.js';
import { kindSymbol } from '../../kit/kind-symbol.js';
import '../../kit/question-cards.js';
import { followLink } from '../../kit/link.js';
import { pageNote, troubleNote, waitingNote } from '../../kit/trouble-note.js';
import { shared } from '../../kit/styles/shared.js';
import { language, words } from '../../core/words/words.js';

/** Matches of a search, best first, with a filter by kind. */
@customElement('mg-search-results')
export class SearchResults extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: block;
        max-inline-size: 800px;
        margin-inline: auto;
        padding-block: 16px 32px;
      }
      h1 {
        padding: 8px 16px;
        font-size: 1.375rem;
        line-height: 1.75rem;
        font-weight: 600;
      }
      .chips {
        display: flex;
        gap: 8px;
        padding: 8px 16px;
        overflow-x: auto;
      }
      .chips button {
        display: flex;
        flex: none;
        align-items: center;
        gap: 8px;
        min-block-size: 36px;
        padding-inline: 12px;
        border: 1px solid var(--control);
        border-radius: 18px;
        background: var(--canvas);
        font-weight: 500;
      }
      .chips button[aria-pressed='true'] {
        border-color: var(--accent);
        background: var(--accent-soft);
        color: var(--accent);
      }
      .found {
        display: block;
        padding: 8px 16px;
      }
      li a {
        display: grid;
        grid-template-columns: 18px 1fr;
        gap: 2px 14px;
        padding: 12px 16px;
        border-block-end: 1px solid var(--hairline);
        color: var(--ink);
        text-decoration: none;
      }
      li a:hover {
        background: var(--accent-soft);
        text-decoration: none;
      }
      li .symbol {
        margin-block-start: 3px;
      }
      .name {
        font-size: 1rem;
        line-height: 1.375rem;
        font-weight: 500;
      }
      mark {
        background: none;
        color: inherit;
        font-weight: 700;
      }
      .meta {
        grid-column: 2;
      }
      .note,
      .waiting,
      .more {
        margin: 16px;
      }
      @media (max-width: 959px) {
        .chips button {
          min-block-size: 44px;
          border-radius: 22px;
        }
      }
    `,
  ];

  @property({ attribute: false }) app!: App;
  readonly #hits = new Pages<Hits>(this);

  override willUpdate(): void {
    const { q, known } = this.app.state;
    if (q === '') return;
    const asked = { text: q, kinds: this.#kinds, known };
    this.#hits.want({
      key: ['search', asked],
      load: async (after, signal) => (await ask(SEARCH, { ...asked, after }, signal)).asOf.search,
      next: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    });
  }

  override render(): TemplateResult {
    const { q } = this.app.state;
    if (q === '') return this.#start();
    const { all, trouble, waiting } = this.#hits;
    return html`
      <h1>${words.search.results(q)}</h1>
      ${this.#chips()}
      ${trouble === null ? waitingNote(waiting) : troubleNote(trouble, this.#hits.again)}
      ${all === undefined || trouble !== null ? nothing : this.#list(all, q)}
    `;
  }

  #start(): TemplateResult {
    return html`<p class="found quiet">${words.search.hint}</p>
      <h2 class="label found">${words.opening.start}</h2>
      <mg-question-cards class="found" .app=${this.app}></mg-question-cards>`;
  }

  #list(pages: readonly Hits[], q: string): TemplateResult {
    const totalCount = pages[0]?.totalCount ?? 0;
    const meant = this.#meant(pages[0]?.suggestions ?? []);
    if (totalCount === 0)
      return html`<p class="found" role="status">${words.trouble.noMatch(q)}</p>
        ${meant}`;
    return html`
      ${meant}
      <p class="found quiet" role="status">${words.search.found(totalCount)}</p>
      <ul>
        ${pages.flatMap(({ edges }) => edges).map((hit) => html`<li>${this.#hit(hit, q)}</li>`)}
      </ul>
      ${
        this.#hits.hasMore
          ? html`<button class="button more" @click=${this.#hits.more}>
              ${words.search.more}
            </button>`
          : nothing
      }
      ${pageNote(this.#hits)}
    `;
  }

  /** Names that come near, as links. */
  #meant(suggestions: readonly Suggestion[]): TemplateResult | typeof nothing {
    if (suggestions.length === 0) return nothing;
    return html`<section aria-labelledby="meant">
      <h2 class="label found" id="meant">${words.search.meant}</h2>
      <ul>
        ${suggestions.map(
          ({ entity, matchedName, detail: said }) =>
            html`<li>
              <a href=${this.app.href({ sel: entity.id })} @click=${this.#choosing(entity.id)}>
                ${kindSymbol(entity.kind, 18)}
                <span class="name" dir="auto">${entity.name}</span>
                <span class="meta"
                  >${[said, matchedName === entity.name ? '' : words.search.also(matchedName)]
                    .filter((part) => part !== '')
                    .join(' · ')}</span
                >
              </a>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  #choosing(id: string): (event: MouseEvent) => void {
    return followLink(() => {
      this.dispatchEvent(
        new CustomEvent('entity-choose', { detail: { id }, bubbles: true, composed: true }),
      );
    });
  }

  #chips(): TemplateResult {
    const [chosen] = this.app.state.kinds.length === 1 ? this.app.state.kinds : [];
    const chip = (label: string, kind: EntityKind | undefined): TemplateResult =>
      html`<button
        aria-pressed=${kind === chosen ? 'true' : 'false'}
        @click=${() => {
          this.app.change({ kinds: kind === undefined ? [] : [kind] });
        }}
      >
        ${kind === undefined ? nothing : kindSymbol(kind)}${label}
      </button>`;
    return html`<div class="chips" role="group" aria-label=${words.filters.kinds}>
      ${chip(words.search.all, undefined)}
      ${ENTITY_KINDS.map((kind) => chip(words.kindsMany[kind], kind))}
    </div>`;
  }

  #hit({ node, matchedName }: Hit, q: string): TemplateResult {
    return html`<a href=${this.app.href({ sel: node.id })} @click=${this.#choosing(node.id)}>
      ${kindSymbol(node.kind, 18)}
      <span class="name" dir="auto"
        >${markMatch(node.name, q).map(({ text, isMatch }) =>
          isMatch ? html`<mark>${text}</mark>` : text,
        )}</span
      >
      <span class="meta">${detail({ node, matchedName })}</span>
    </a>`;
  }

  get #kinds(): readonly EntityKind[] | null {
    return this.app.state.kinds.length === 0 ? null : this.app.state.kinds;
  }
}

/** What tells it from its namesakes. */
function detail({ node, matchedName }: Hit): string {
  const date = node.start ?? node.adoptedOn ?? null;
  const type = node.dialogueType ?? node.organisationSubtype ?? node.frameworkType ?? node.region;
  return [
    words.kinds[node.kind],
    type,
    node.city,
    date === null ? null : dateInWords(date, language.tag),
    matchedName === node.name ? null : words.search.also(matchedName),
  ]
    .filter((part) => part != null)
    .join(' · ');
}
