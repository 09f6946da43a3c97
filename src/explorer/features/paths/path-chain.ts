import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Evidence } from '../../core/documents/evidence.js';
import type { FoundPath, PathStep } from './documents.js';
import type { EntityRef } from '../../core/documents/picture.js';
import '../../kit/evidence-list.js';
import { inAll, sourceCard, sourceCardStyles } from '../../kit/source-card.js';
import { tieFacts } from '../../core/model/tie-facts.js';
import type { App } from '../../core/app.js';
import { kindSymbol } from '../../kit/kind-symbol.js';
import { followLink } from '../../kit/link.js';
import { shared } from '../../kit/styles/shared.js';
import { language, words } from '../../core/words/words.js';

const CARDS = 3;

/** A path as a chain from top to bottom: each step a sentence, beside it the documents behind it. */
@customElement('mg-path-chain')
export class PathChain extends LitElement {
  static override styles = [
    shared,
    sourceCardStyles,
    css`
      :host {
        display: block;
        container-type: inline-size;
      }
      li {
        display: grid;
        grid-template-columns: 28px 1fr;
        gap: 0 14px;
      }
      .node {
        align-items: center;
        min-block-size: 28px;
      }
      .node .symbol {
        justify-self: center;
      }
      .node p {
        font-size: 1rem;
        line-height: 1.375rem;
      }
      .node a {
        color: var(--ink);
        font-weight: 600;
      }
      .node .link {
        margin-inline-start: 12px;
        font-size: 0.8125rem;
      }
      .line {
        position: relative;
        justify-self: center;
        inline-size: 12px;
        margin-block: 8px;
        color: var(--line);
      }
      .line::before {
        content: '';
        position: absolute;
        inset-block: 0;
        inset-inline-start: 5px;
        border-inline-start: 2px solid;
      }
      .planned::before {
        border-inline-start-style: dashed;
      }
      .claimed::before {
        border-inline-start-style: dotted;
      }
      .line::after {
        content: '';
        position: absolute;
        inset-inline: 0;
        inset-block-end: -1px;
        block-size: 9px;
        background: currentcolor;
        clip-path: polygon(0 0, 100% 0, 50% 100%);
      }
      .back::after {
        inset-block: -1px auto;
        clip-path: polygon(0 100%, 100% 100%, 50% 0);
      }
      .STEERING {
        --line: var(--group-steering);
      }
      .BELONGING {
        --line: var(--group-belonging);
      }
      .COMMITMENT {
        --line: var(--group-commitment);
      }
      .DELIVERY {
        --line: var(--group-delivery);
      }
      .SUBJECT {
        --line: var(--group-subject);
      }
      .CRITICISM {
        --line: var(--group-criticism);
      }
      .step {
        display: grid;
        grid-template-columns: minmax(160px, 280px) 1fr;
        align-items: center;
        gap: 8px 20px;
        min-block-size: 120px;
        padding-block: 16px;
      }
      .label {
        color: var(--ink);
        font-size: 0.9375rem;
        line-height: 1.25rem;
        font-weight: 400;
      }
      .card + .card {
        margin-block-start: 6px;
      }
      mg-evidence {
        grid-column: 1 / -1;
      }
      @container (max-width: 640px) {
        .step {
          grid-template-columns: 1fr;
        }
      }
    `,
  ];

  @property({ attribute: false }) app!: App;
  @property({ attribute: false }) path!: FoundPath;
  @property({ attribute: false }) evidence: ReadonlyMap<string, Evidence> | undefined;
  /** Steps with all their relations unfolded, by the id of the first. */
  @state() private unfolded: ReadonlySet<string> = new Set();

  override render(): TemplateResult {
    const { nodes, steps } = this.path;
    return html`<ol>
      ${nodes.map((node, at) => {
        const step = steps[at];
        const isBetween = at > 0 && step !== undefined;
        return html`<li class="node">${this.#node(node, isBetween)}</li>
          ${step === undefined ? nothing : html`<li>${this.#step(step)}</li>`}`;
      })}
    </ol>`;
  }

  #node({ id, kind, name, acronym }: EntityRef, isBetween: boolean): TemplateResult {
    return html`${kindSymbol(kind, 24)}
      <p>
        <a
          dir="auto"
          href=${this.app.href({ sel: id, rel: [] })}
          @click=${followLink(() => {
            this.app.change({ sel: id, rel: [] });
          })}
          >${name}</a
        >
        ${acronym === null || acronym === name ? nothing : html`<span class="meta">${acronym}</span>`}
        ${
          isBetween
            ? html`<button
                class="link"
                aria-label=${words.paths.avoidThis(name)}
                @click=${() => {
                  this.app.change({ avoid: [...this.app.state.avoid, id], path: 1 });
                }}
              >
                ${words.paths.avoid.replace('…', '')}
              </button>`
            : nothing
        }
      </p>`;
  }

  #step({ forward, label, relation, relations, through }: PathStep): TemplateResult {
    const group = this.app.registry.get(relation.type)?.group ?? 'BELONGING';
    const status = { ACTUAL: '', PLANNED: 'planned', CLAIMED: 'claimed' }[relation.status];
    const rest = relations.filter(({ id }) => id !== relation.id).map(({ id }) => id);
    const isOpen = this.unfolded.has(relation.id);
    return html`<span class="line ${group} ${status} ${forward ? '' : 'back'}"></span>
      <div class="step">
        <div>
          <p class="label">${label}</p>
          ${
            through.length === 0
              ? nothing
              : html`<p class="meta" dir="auto">
                  ${words.paths.throughParts(through.map(({ shortName }) => shortName).join(', '))}
                </p>`
          }
          <p class="meta">${tieFacts(relation, words, language.tag)}</p>
          ${inAll(relation.confidence, this.evidence?.get(relation.id)?.claims.nodes)}
          ${rest.length === 0 ? nothing : this.#others(relation.id, rest.length, isOpen)}
        </div>
        <div>${this.#sources(relation.id)}</div>
        ${
          isOpen
            ? html`<mg-evidence .app=${this.app} .ids=${rest} .named=${true}></mg-evidence>`
            : nothing
        }
      </div>`;
  }

  #sources(id: string): readonly TemplateResult[] {
    const claims = this.evidence?.get(id)?.claims;
    if (claims === undefined) return [];
    if (claims.totalCount === 0) return [html`<p class="quiet">${words.paths.noSource}</p>`];
    const more = claims.totalCount - Math.min(CARDS, claims.nodes.length);
    const cards = claims.nodes.slice(0, CARDS).map((claim) => sourceCard(claim));
    if (more === 0) return cards;
    return [
      ...cards,
      html`<button
        class="link"
        @click=${() => {
          this.app.change({ rel: [id], sel: null });
        }}
      >
        ${words.paths.moreDocuments(more)}
      </button>`,
    ];
  }

  #others(id: string, count: number, isOpen: boolean): TemplateResult {
    return html`<button
      class="link"
      aria-expanded=${isOpen ? 'true' : 'false'}
      @click=${() => {
        const after = new Set(this.unfolded);
        if (!after.delete(id)) after.add(id);
        this.unfolded = after;
      }}
    >
      ${words.paths.others(count)}
    </button>`;
  }
}
