import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Evidence } from '../../core/documents/evidence.js';
import type { RelationEnd, SharedThing, TieRelation } from '../../core/documents/partners.js';
import type { EntityRef } from '../../core/documents/picture.js';
import { loadEvidence } from '../../core/ask/load-evidence.js';
import { Loading } from '../../core/ask/loading.js';
import { inAll, sourceCard, sourceCardStyles } from '../../kit/source-card.js';
import { laterClocksOf, sidesOf, type Clocks } from '../../core/address/sides.js';
import type { MarkedPartner } from './load-partners.js';
import { readFrom } from './partner-rows.js';
import { tieFacts } from '../../core/model/tie-facts.js';
import type { App } from '../../core/app.js';
import { kindSymbol } from '../../kit/kind-symbol.js';
import { followLink } from '../../kit/link.js';
import { troubleNote, waitingNote } from '../../kit/trouble-note.js';
import { shared } from '../../kit/styles/shared.js';
import { language, words } from '../../core/words/words.js';

const THINGS = 10;
const CARDS = 3;

/** All that ties two partners: each shared thing with both sides of it, and who says so. */
@customElement('mg-shared-evidence')
export class SharedEvidence extends LitElement {
  static override styles = [
    shared,
    sourceCardStyles,
    css`
      :host {
        display: block;
        container-type: inline-size;
      }
      section {
        padding-block: 12px;
      }
      section + section {
        border-block-start: 1px solid var(--hairline);
      }
      h3 {
        display: flex;
        align-items: center;
        gap: 8px;
        margin-block-end: 8px;
        font-size: 0.875rem;
        font-weight: 600;
      }
      h3 .symbol {
        flex: none;
      }
      h3 .meta {
        font-weight: 400;
      }
      h3 a {
        color: var(--ink);
      }
      .sides {
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: 12px 24px;
      }
      .side {
        min-inline-size: 0;
      }
      .tie + .tie {
        margin-block-start: 12px;
      }
      .sentence {
        margin-block-end: 6px;
        font-size: 0.8125rem;
        line-height: 1.125rem;
      }
      .sentence span {
        color: var(--ink-2);
      }
      .in-all::before {
        content: '· ';
      }
      .card + .card {
        margin-block-start: 6px;
      }
      .acts {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 8px 16px;
      }
      @container (max-width: 640px) {
        .sides {
          grid-template-columns: 1fr;
        }
      }
    `,
  ];

  @property({ attribute: false }) app!: App;
  @property({ attribute: false }) self!: EntityRef;
  @property({ attribute: false }) edge!: MarkedPartner;
  @property({ attribute: false }) draw!: (ids: readonly string[]) => void;
  @state() private whole = false;
  readonly #evidence = new Loading<ReadonlyMap<string, Evidence>>(this);

  override willUpdate(): void {
    const clocks = this.#clocks;
    const ids = [
      ...this.edge.direct,
      ...this.#things.flatMap(({ own, theirs }) => [...own, ...theirs]),
    ].map(({ id }) => id);
    this.#evidence.want(JSON.stringify([ids, clocks]), (signal) =>
      loadEvidence([...new Set(ids)], clocks, signal),
    );
  }

  override render(): TemplateResult {
    const { trouble, waiting } = this.#evidence;
    if (trouble !== null) {
      return troubleNote(trouble, () => {
        this.#evidence.again();
      });
    }
    return html`${this.#direct()} ${this.#things.map((thing) => this.#thing(thing))}
    ${waitingNote(waiting)} ${this.#acts()}`;
  }

  /** What is gone has its evidence on the earlier side. */
  get #clocks(): Clocks {
    const { state } = this.app;
    const isGone = this.edge.difference === 'gone';
    return (isGone ? sidesOf(state)?.before : undefined) ?? laterClocksOf(state);
  }

  get #things(): readonly SharedThing[] {
    return this.whole ? this.edge.shared : this.edge.shared.slice(0, THINGS);
  }

  #direct(): TemplateResult | typeof nothing {
    const { direct, node } = this.edge;
    if (direct.length === 0) return nothing;
    return html`<section>
      <h3>${words.partners.direct}</h3>
      ${direct.map((relation) => {
        const { subject, object } = relation;
        const [from, to] = subject.id === node.id ? [subject, object] : this.#fromOwn(relation);
        return this.#tie(relation, from, to.shortName);
      })}
    </section>`;
  }

  /** The ends of a direct tie, from this side to the other; with parts neither may be the actor itself. */
  #fromOwn({ subject, object }: TieRelation): readonly [RelationEnd, RelationEnd] {
    return object.id === this.self.id ? [object, subject] : [subject, object];
  }

  #thing({ entity, own, theirs, ownThrough, theirsThrough }: SharedThing): TemplateResult {
    return html`<section>
      <h3>
        ${kindSymbol(entity.kind)}
        <a
          dir="auto"
          href=${this.app.href({ sel: entity.id, rel: [] })}
          @click=${followLink(() => {
            this.app.change({ sel: entity.id, rel: [] });
          })}
          >${entity.name}</a
        >
        <span class="meta">${words.kinds[entity.kind]}</span>
      </h3>
      <div class="sides">
        <div class="side">
          ${own.map((relation) => this.#tie(relation, partOf(relation, this.self, ownThrough)))}
        </div>
        <div class="side">
          ${theirs.map((relation) => this.#tie(relation, partOf(relation, this.edge.node, theirsThrough)))}
        </div>
      </div>
    </section>`;
  }

  /** "ICMPD is secretariat of", what is known of it, and the documents that say so. */
  #tie(relation: TieRelation, from: RelationEnd, to = ''): TemplateResult {
    const evidence = this.#evidence.value?.get(relation.id);
    const claims = evidence?.claims.nodes ?? [];
    const more = (evidence?.claims.totalCount ?? 0) - Math.min(CARDS, claims.length);
    return html`<div class="tie">
      <p class="sentence">
        <strong dir="auto">${from.shortName}</strong>
        ${readFrom(from.id, [relation], this.app.registry)}
        ${to === '' ? nothing : html`<strong dir="auto">${to}</strong>`}
        <span
          >· ${tieFacts(relation, words, language.tag)} ${inAll(relation.confidence, claims)}</span
        >
      </p>
      ${claims.slice(0, CARDS).map((claim) => sourceCard(claim))}
      ${
        more > 0
          ? html`<button
              class="link"
              @click=${() => {
                this.app.change({ rel: [relation.id], sel: null });
              }}
            >
              ${words.paths.moreDocuments(more)}
            </button>`
          : nothing
      }
    </div>`;
  }

  #acts(): TemplateResult {
    const { shared: things, sharedCount, node } = this.edge;
    const ids = [this.self.id, node.id, ...things.map(({ entity }) => entity.id)];
    return html`<p class="acts">
      <button
        class="button"
        @click=${() => {
          this.draw(ids);
        }}
      >
        ${words.partners.inGraph}
      </button>
      <button
        class="button"
        @click=${() => {
          const change = { from: this.self.id, to: node.id, path: 1, avoid: [] } as const;
          this.app.change({ view: 'paths', ...change, sel: null, rel: [] }, 'push');
        }}
      >
        ${words.partners.paths}
      </button>
      ${
        this.#things.length < things.length
          ? html`<button
              class="link"
              @click=${() => {
                this.whole = true;
              }}
            >
              ${words.partners.showAll(things.length)}
            </button>`
          : nothing
      }
      ${
        things.length < sharedCount
          ? html`<span class="meta">${words.partners.firstOnly(things.length, sharedCount)}</span>`
          : nothing
      }
    </p>`;
  }
}

/** Whose relation it is: the actor's own, or that of a part of it. */
function partOf(
  { subject, object }: TieRelation,
  actor: EntityRef,
  parts: readonly EntityRef[],
): RelationEnd {
  return parts.find(({ id }) => id === subject.id || id === object.id) ?? actor;
}
