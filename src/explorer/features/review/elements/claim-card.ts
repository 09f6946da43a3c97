import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { schemeOf } from '../../../../domain/claims/properties.js';
import { dateInWords } from '../../../../fact/text/dates.js';
import { figureOf } from '../../../../fact/text/figure.js';
import { locatorInWords } from '../../../../fact/text/locator.js';
import type { App } from '../../../core/app.js';
import type { EntityRef } from '../../../core/documents/picture.js';
import { periodInWords } from '../../../core/model/period.js';
import { language, words } from '../../../core/words/words.js';
import { confidenceBar } from '../../../kit/confidence.js';
import { icon } from '../../../kit/icon.js';
import { kindSymbol } from '../../../kit/kind-symbol.js';
import { shared } from '../../../kit/styles/shared.js';
import type { Proposal, ShownRelation } from '../documents/queues.js';
import { nameOf, verbOf } from './item-words.js';
import { cardStyles } from './card.styles.js';

/** One proposal: what is claimed, where it says so, and what accepting it would change. */
@customElement('mg-claim-card')
export class ClaimCard extends LitElement {
  static override styles = [shared, cardStyles];

  @property({ attribute: false }) app!: App;
  @property({ attribute: false }) proposal!: Proposal;

  override render(): TemplateResult {
    return html`
      <h2>${this.#sentence()}</h2>
      ${this.#facts()} ${this.proposal.type === null ? this.#values() : nothing} ${this.#passage()}
      ${this.proposal.type === null ? nothing : this.#effect()}
    `;
  }

  #sentence(): TemplateResult {
    const { subject, type, object, entity } = this.proposal;
    if (type === null) {
      if (entity !== null) return this.#ref(entity);
      return html`<span dir="auto">${nameOf(this.proposal)}</span>
        <span class="meta">${words.review.claim.notThere}</span>`;
    }
    const verb = verbOf(type, this.app.registry);
    return html`${this.#ref(subject)} <span class="verb">${verb}</span> ${this.#ref(object)}`;
  }

  #ref(entity: EntityRef | null): TemplateResult {
    if (entity === null) return html`<span>${words.review.claim.notThere}</span>`;
    return html`<a
      class="ref"
      dir="auto"
      href=${this.app.href({ view: 'entity', of: [entity.id] })}
      target="_blank"
      >${kindSymbol(entity.kind)}${entity.name}</a
    >`;
  }

  #facts(): TemplateResult {
    const { role, observedOn, polarity } = this.proposal;
    const period = periodInWords(this.proposal, words, language.tag);
    const seen =
      observedOn === null ? [] : [words.review.claim.seen(dateInWords(observedOn, language.tag))];
    const parts = [
      ...(this.proposal.type === null ? [] : [period]),
      ...(role === null ? [] : [role]),
      ...seen,
    ];
    return html`<p>
      ${parts.join(' · ')}
      ${
        polarity === 'DENIES'
          ? html`<strong class="denies">${words.review.claim.denies}</strong>`
          : nothing
      }
    </p>`;
  }

  #values(): TemplateResult {
    return html`<h3 class="label">${words.review.claim.values}</h3>
      <dl class="values">
        ${this.proposal.values.map(
          ({ property: part, value, language: tag }) =>
            html`<dt>${words.stated.parts[part] ?? schemeOf(part) ?? part}</dt>
              <dd dir="auto">
                ${value}${tag === null ? nothing : html` <span class="meta">${tag}</span>`}
              </dd>`,
        )}
      </dl>`;
  }

  #passage(): TemplateResult {
    const { document, locator, note, confidence, method } = this.proposal;
    return html`<h3 class="label">${words.review.claim.passage}</h3>
      <blockquote>
        <p class="title" dir="auto">
          ${document.title}, ${locatorInWords(locator, words.evidence.character)}
        </p>
        ${note === null ? nothing : html`<p dir="auto">${note}</p>`}
        <p class="meta">
          ${[document.publisher, document.date].filter((part) => part !== null).join(', ')}
        </p>
        <p class="foot">
          ${confidenceBar(confidence)}
          <span class="meta">${words.review.claim.methods[method]}</span>
          <span class="meta"
            >${words.review.claim.reliability(figureOf(document.reliability))}</span
          >
          ${
            document.url === null
              ? nothing
              : html`<a href=${document.url} target="_blank" rel="noopener noreferrer"
                  >${words.evidence.open}${icon('open', 16)}</a
                >`
          }
        </p>
        <p class="meta">${this.#by()}</p>
      </blockquote>`;
  }

  #by(): string {
    const { recordedBy, recordedAt } = this.proposal;
    const when = dateInWords(recordedAt.slice(0, 10), language.tag);
    return recordedBy === null
      ? words.review.claim.byNobody(when)
      : words.review.claim.by(recordedBy, when);
  }

  #effect(): TemplateResult {
    const { relation, relationIfAccepted } = this.proposal;
    const { effect, now, after, notThere } = words.review.claim;
    return html`<h3 class="label">${effect}</h3>
      <dl class="effect">
        <dt>${now}</dt>
        <dd>${relation === null ? notThere : shownRelation(relation)}</dd>
        <dt>${after}</dt>
        <dd>${relationIfAccepted === null ? notThere : shownRelation(relationIfAccepted)}</dd>
      </dl>`;
  }
}

function shownRelation(relation: ShownRelation): TemplateResult {
  return html`${periodInWords(relation, words, language.tag)} ${confidenceBar(relation.confidence)}
    <span class="meta">${words.review.claim.sources(relation.sourceCount)}</span>`;
}
