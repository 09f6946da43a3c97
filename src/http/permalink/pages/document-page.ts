import { encodeCursor } from '../../../fact/cursor.js';
import { relationTypeInfo } from '../../../domain/relation-types.js';
import { verb } from '../../../fact/citation.js';
import { html, type Markup } from '../../html.js';
import { addressOf } from '../address.js';
import { citationOf } from '../citation.js';
import { CLAIM_ORDER, type ClaimRow, type DocumentRecord } from '../records/document-record.js';
import { schemaData } from '../schema-data.js';
import {
  dateInWords,
  languageName,
  many,
  numberInWords,
  periodInWords,
  viewInWords,
} from '../../../fact/words.js';
import type { Page } from './frame.js';
import { confidenceBar, entityLink, locatorInWords, symbol, viewBanner } from './parts.js';
import { sideOf } from './side.js';

/** A document to read of: what it is, and what the graph takes from it. */
export function documentPage(
  record: DocumentRecord,
  base: string,
  read: string,
): Omit<Page, 'alternates'> {
  const { document, view, claims, claimCount, entityCount, next } = record;
  const { id, title, publisher, url } = document;
  const side = {
    ...{ id, view, base, lastChange: record.lastChange, hasSurroundings: false, isDated: false },
    citation: citationOf(record, base, read),
  };
  const counted = `${many(claimCount, 'statement', 'statements')} about ${many(entityCount, 'entity', 'entities')}`;
  return {
    title,
    description: `Source${publisher === null ? '' : ` published by ${publisher}`}: ${counted} in the Migration Governance Graph.`,
    canonical: addressOf(base, id),
    indexed: viewInWords(view) === null,
    data: schemaData(record, base),
    main: html`${viewBanner(id, view, 'What a document says does not depend on a date.')}
      <article class="record">
        <div class="body">
          <header class="head">
            <p class="kind">Document</p>
            <h1 dir="auto" ${document.language !== null && html` lang="${document.language}"`}>
              ${title}
            </h1>
            <p class="meta">${counted}</p>
            <p class="acts">
              ${url !== null && html`<a class="button primary" href="${url}" rel="noopener">Open source</a> `}<a
                class="button"
                href="#cite"
                >Cite</a
              >
            </p>
          </header>
          ${facts(record)}
          <section aria-labelledby="claims">
            <h2 id="claims">
              What it says <span class="count">${numberInWords(claimCount)}</span>
            </h2>
            <ul class="rows">
              ${claims.map((row) => html`<li>${claimRow(row, record)}</li> `)}
            </ul>
            ${next !== null && html`<p class="more"><a rel="next" href="${addressOf('', id, { view, after: encodeCursor(CLAIM_ORDER, next) })}">Next page</a></p>`}
          </section>
        </div>
        ${sideOf(side)}
      </article>`,
  };
}

function facts({ document }: DocumentRecord): Markup {
  const { publisher, date, retrieved, language, reliability, url } = document;
  const rows = [
    ['Publisher', publisher],
    ['Date', date === null ? null : dateInWords(date)],
    ['Read', retrieved === null ? null : dateInWords(retrieved)],
    ['Language', language === null ? null : languageName(language)],
    ['Reliability', reliability.toFixed(2)],
  ].flatMap(([name, value]) =>
    value == null
      ? []
      : [
          html`<div>
            <dt>${name}</dt>
            <dd dir="auto">${value}</dd>
          </div>`,
        ],
  );
  const address =
    url !== null &&
    html`<div>
      <dt>Address</dt>
      <dd><a class="long" href="${url}" rel="noopener">${url}</a></dd>
    </div>`;
  return html`<section aria-labelledby="facts">
    <h2 id="facts">Facts</h2>
    <dl class="facts">${rows}${address}</dl>
  </section>`;
}

function claimRow({ claim, subject, object }: ClaimRow, { view }: DocumentRecord): Markup {
  const { key, locator, polarity, confidence } = claim;
  const { outLabel: label } = relationTypeInfo(key.type);
  return html`${symbol(subject.kind)}
    <div>
      <p class="name">
        ${entityLink(subject, view)}
        <span class="verb">${verb({ ...key, label })}</span> ${entityLink(object, view)}
      </p>
      <p class="meta">
        ${polarity === 'DENIES' && html`<span class="denies">denied</span> · `}${key.role !== null && `${key.role} · `}${periodInWords(claim)}
        · <span dir="auto">${locatorInWords(locator)}</span> · ${confidenceBar(confidence)}
      </p>
    </div>
    <a class="evidence" href="${addressOf('', claim.relationId, { view })}"
      >Relation<span class="hidden"
        >: ${subject.name} ${verb({ ...key, label })} ${object.name}</span
      ></a
    >`;
}
