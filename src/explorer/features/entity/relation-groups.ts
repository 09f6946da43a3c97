import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { saysMore } from '../../../fact/text/role.js';
import { disagreementInWords } from './disagreement.js';
import {
  groupRelations,
  type RelationGroupRows,
  type RelationRow,
} from '../../core/model/group-relations.js';
import { today } from '../../../domain/time/partial-date.js';
import { periodInWords, whyPossible } from '../../core/model/period.js';
import type { EntityRelation } from '../../core/documents/entity.js';
import type { EntityRef } from '../../core/documents/picture.js';
import type { App } from '../../core/app.js';
import { confidenceBar } from '../../kit/confidence.js';
import { icon } from '../../kit/icon.js';
import { kindSymbol } from '../../kit/kind-symbol.js';
import { followLink } from '../../kit/link.js';
import { shared } from '../../kit/styles/shared.js';
import { language, words } from '../../core/words/words.js';
import '../../kit/evidence-list.js';
import { laterClocksOf } from '../../core/address/sides.js';
import { differenceInWords, differenceMark } from '../../kit/difference.js';
import { changesStyles } from '../../kit/styles/changes.styles.js';
import type { MarkedRelation } from './load-entity.js';
import { relationGroupsStyles } from './relation-groups.styles.js';

const ROWS = 20;
/** From here on sureness goes without saying. */
const SURE = 0.9;

/** The relations of an entity by type, seen from it; each row unfolds its sources. */
@customElement('mg-relation-groups')
export class RelationGroups extends LitElement {
  static override styles = [shared, changesStyles, relationGroupsStyles];

  @property({ attribute: false }) app!: App;
  @property({ attribute: false }) self = '';
  @property({ attribute: false }) relations: readonly MarkedRelation[] = [];
  @state() private unfolded: ReadonlySet<string> = new Set();
  @state() private closed: ReadonlySet<string> = new Set();
  @state() private whole: ReadonlySet<string> = new Set();

  override render(): TemplateResult[] {
    return groupRelations(this.relations, this.self, this.app.registry).map((group) =>
      this.#group(group),
    );
  }

  #group(group: RelationGroupRows): TemplateResult {
    const { key, label, count, rows } = group;
    const isOpen = !this.closed.has(key);
    const shown = this.whole.has(key) ? rows : rows.slice(0, ROWS);
    return html`<section>
      <h3>
        <button
          class="bare head"
          aria-expanded=${isOpen ? 'true' : 'false'}
          @click=${() => {
            this.closed = flipped(this.closed, key);
          }}
        >
          <span class="type">${label}</span
          ><span class="count">${count}</span>${icon('chevron', 16)}
        </button>
      </h3>
      ${
        isOpen
          ? html`<ul>
                ${shown.map((row) => html`<li>${this.#row(row)}</li>`)}
              </ul>
              ${
                shown.length < rows.length
                  ? html`<button
                      class="link all"
                      @click=${() => {
                        this.whole = flipped(this.whole, key);
                      }}
                    >
                      ${words.entity.showAll(count)}
                    </button>`
                  : nothing
              }`
          : nothing
      }
    </section>`;
  }

  #row({ relations, others }: RelationRow): TemplateResult | typeof nothing {
    const [first] = relations;
    const [other] = others;
    if (first === undefined || other === undefined) return nothing;
    const isOpen = this.unfolded.has(first.id);
    return html`
      <div class="row">
        ${kindSymbol(other.kind, 14)}
        <p class="names">${others.map((end, at) => this.#name(end, at))}</p>
        <button
          class="link sources"
          aria-expanded=${isOpen ? 'true' : 'false'}
          @click=${() => {
            this.unfolded = flipped(this.unfolded, first.id);
          }}
        >
          ${words.relation.sources(first.sourceCount)}
        </button>
        <p class="meta facts">${this.#facts(first)}</p>
      </div>
      ${
        isOpen
          ? html`<mg-evidence .app=${this.app} .ids=${relations.map(({ id }) => id)}></mg-evidence>`
          : nothing
      }
    `;
  }

  #name({ id, name }: EntityRef, at: number): TemplateResult {
    return html`${at > 0 ? ', ' : ''}<a
        dir="auto"
        href=${this.app.href({ sel: id, rel: [] })}
        @click=${followLink(() => {
          this.app.change({ sel: id, rel: [] });
        })}
        >${name}</a
      >`;
  }

  #facts(relation: MarkedRelation): TemplateResult {
    const disagreement = disagreementInWords(relation, words, language.tag);
    const plain = plainFacts(relation, laterClocksOf(this.app.state).on ?? today()).join(' · ');
    const { difference } = relation;
    const mark =
      difference === undefined
        ? nothing
        : html`${differenceMark(difference, differenceInWords(relation))} · `;
    return html`${mark}${plain}${
      disagreement === null ? nothing : html` · <span class="disagree">${disagreement}</span>`
    }${relation.confidence < SURE ? html` · ${confidenceBar(relation.confidence)}` : nothing}`;
  }
}

function plainFacts(relation: EntityRelation, day: string): string[] {
  const { role, vote, status } = relation;
  return [
    vote === null ? null : words.relation.votes[vote],
    saysMore(relation) ? role : null,
    status === 'PLANNED' ? words.relation.planned : null,
    status === 'CLAIMED' ? words.relation.claimed : null,
    periodInWords(relation, words, language.tag),
    whyPossible(relation, words, day),
  ].filter((part) => part !== null);
}

function flipped(before: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const after = new Set(before);
  if (!after.delete(key)) after.add(key);
  return after;
}
