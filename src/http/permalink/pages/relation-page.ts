import { relationTypeInfo } from '../../../domain/relation-types.js';
import { validityOn } from '../../../domain/time/validity.js';
import type { Source } from '../../../fact/evidence.js';
import { sentence, verb } from '../../../fact/citation.js';
import { html, type Markup } from '../../html.js';
import { addressOf } from '../address.js';
import { citationOf } from '../citation.js';
import type { RelationRecord } from '../records/relation-record.js';
import { schemaData } from '../schema-data.js';
import {
  dateInWords,
  many,
  numberInWords,
  periodInWords,
  viewInWords,
} from '../../../fact/words.js';
import type { Page } from './frame.js';
import {
  confidenceBar,
  entityLink,
  explorerAddress,
  locatorInWords,
  openSource,
  relationFacts,
  symbol,
  viewBanner,
} from './parts.js';
import { sideOf } from './side.js';

/** A relation to read: the sentence, when, how sure, and every document that says so. */
export function relationPage(
  record: RelationRecord,
  base: string,
  read: string,
): Omit<Page, 'alternates'> {
  const { relation, subject, object, sources, claimCount, view } = record;
  const { id } = relation;
  const label = relationTypeInfo(relation.type).outLabel;
  const title = sentence(subject.name, { ...relation, label }, object.name);
  const more = claimCount - sources.length;
  const side = {
    ...{ id, view, base, lastChange: record.lastChange, hasSurroundings: false, isDated: true },
    citation: citationOf(record, base, read),
  };
  const open = { of: `${subject.id},${object.id}`, rel: id };
  return {
    title,
    description: `${title}, ${periodInWords(relation)}. ${many(relation.sourceCount, 'source', 'sources')}.`,
    canonical: addressOf(base, id),
    indexed: viewInWords(view) === null,
    data: schemaData(record, base),
    main: html`${viewBanner(id, view, heldThen(record))}
      <article class="record">
        <div class="body">
          <header class="head">
            <p class="kind">Relation</p>
            <h1>
              ${symbol(subject.kind)}${entityLink(subject, view)}
              <span class="verb">${verb({ ...relation, label })}</span>
              ${symbol(object.kind)}${entityLink(object, view)}
            </h1>
            <p class="meta">${relationFacts(relation)} · ${confidenceBar(relation.confidence)}</p>
            <p class="acts">
              <a class="button primary" href="${explorerAddress(view, open)}"
                >Open in the explorer</a
              >
              <a class="button" href="#cite">Cite</a>
            </p>
          </header>
          <section aria-labelledby="evidence">
            <h2 id="evidence">Evidence <span class="count">${numberInWords(claimCount)}</span></h2>
            <ul class="claims">
              ${sources.map((source) => claimItem(source, record))}
            </ul>
            ${more > 0 && html`<p class="meta">${many(more, 'more claim says', 'more claims say')} something of it.</p>`}
          </section>
          ${history(record)}
        </div>
        ${sideOf(side)}
      </article>`,
  };
}

const HELD = {
  CERTAIN: 'It held then.',
  POSSIBLE: 'It may have held then: an end is not known, sources differ, or none saw it so late.',
  NO: 'It certainly did not hold then.',
} as const;

function heldThen({ relation, view }: RelationRecord): string {
  return view.validOn === null ? '' : HELD[validityOn(relation, view.validOn)];
}

function claimItem(source: Source, record: RelationRecord): Markup {
  const { claim, document } = source;
  const { id, locator, note, polarity, confidence } = claim;
  return html`<li class="claim" id="${id.replace(':', '-')}">
    <p class="title" dir="auto">
      <a href="${addressOf('', document.id, { view: record.view })}">${document.title}</a>,
      ${locatorInWords(locator)}
    </p>
    ${note !== null && html`<p dir="auto">${note}.</p>`}
    <p class="quiet" dir="auto">${circumstances(source, record)}</p>
    <p class="foot">
      ${confidenceBar(confidence)}
      ${polarity === 'DENIES' && html`<span class="denies">Denies it</span>`}
      ${openSource(document)}
    </p>
  </li> `;
}

/** Who published it and when, and the dates it states when they are not those shown. */
function circumstances({ claim, document }: Source, { relation }: RelationRecord): string {
  const { validFrom, validTo, observedOn } = claim;
  const isDated = validFrom !== null || validTo !== null;
  const differs = validFrom !== relation.validFrom || validTo !== relation.validTo;
  return [
    document.publisher,
    said('dated', document.date),
    said('read', document.retrieved),
    said('as of', observedOn),
    isDated && differs ? `states ${periodInWords(claim)}` : null,
  ]
    .filter((one) => one !== null)
    .join(' · ');
}

function said(words: string, date: string | null): string | null {
  return date === null ? null : `${words} ${dateInWords(date)}`;
}

/** What the graph held before, where that was something else. */
function history({ versions }: RelationRecord): Markup | null {
  if (versions.length < 2) return null;
  const lines = versions.map(
    (version) =>
      html`<li>
        Recorded ${dateInWords(version.recordedAt)}: ${relationFacts(version)} ·
        ${confidenceBar(version.confidence)}${version.retractedAt !== null && html`, replaced ${dateInWords(version.retractedAt)}`}
      </li>`,
  );
  return html`<section aria-labelledby="history">
    <h2 id="history">History</h2>
    <ol class="history">
      ${lines}
    </ol>
  </section>`;
}
