import type { Entity, Name } from '../../../domain/entity.js';
import { KINDS } from '../../../domain/kinds.js';
import { html, type Markup } from '../../html.js';
import { addressOf } from '../address.js';
import { citationOf } from '../citation.js';
import { schemaData } from '../schema-data.js';
import type { EntityRecord } from '../records/entity-record.js';
import {
  capital,
  dateInWords,
  languageName,
  many,
  numberInWords,
  viewInWords,
} from '../../../fact/words.js';
import { factsOf, kindInWords } from './facts.js';
import type { Page } from './frame.js';
import { identifierLine } from './identifiers.js';
import { explorerAddress, symbol, viewBanner } from './parts.js';
import { relationLists } from './relation-lists.js';
import { sideOf } from './side.js';

/** An entity to read: what it is, its relations by type with their sources, how to cite it. */
export function entityPage(
  record: EntityRecord,
  base: string,
  read: string,
): Omit<Page, 'alternates'> {
  const { entity, view, groups, isList, relationCount } = record;
  const { id, name, acronym } = entity;
  const list = isList ? groups[0] : undefined;
  const shown = acronym === null || acronym === name ? name : `${name} (${acronym})`;
  const look = viewInWords(view);
  const parts = [shown, list === undefined ? null : list.label, look].filter((one) => one !== null);
  const side = {
    ...{ id, view, base, lastChange: record.lastChange, hasSurroundings: true, isDated: true },
    citation: citationOf(record, base, read),
  };
  return {
    title: parts.join(', '),
    description: descriptionOf(record),
    canonical: addressOf(base, id),
    indexed: look === null && !isList,
    data: schemaData(record, base),
    main: html`${viewBanner(id, view)}
      <article class="record">
        <div class="body">
          ${headOf(record)} ${!isList && aboutOf(record)}
          <section aria-labelledby="relations">
            <h2 id="relations">
              Relations <span class="count">${numberInWords(relationCount)}</span>
            </h2>
            ${list !== undefined && html`<p class="meta"><a href="${addressOf('', id, { view })}">All relations of ${entity.label}</a></p>`}
            ${relationCount === 0 && html`<p class="empty">${noRelations(record)}</p>`}
            ${relationLists(record)}
          </section>
        </div>
        ${sideOf(side)}
      </article>`,
  };
}

function headOf({ entity, view }: EntityRecord): Markup {
  const { id, kind, name, acronym, description, website } = entity;
  return html`<header class="head">
    <p class="kind">${symbol(kind)}${kindInWords(entity)}</p>
    <h1 dir="auto">${name}</h1>
    ${acronym !== null && acronym !== name && html`<p class="acronym" dir="auto">${acronym}</p>`}
    ${description !== null && html`<p class="about" dir="auto">${description}</p>`}
    <p class="acts">
      <a class="button primary" href="${explorerAddress(view, { of: id, sel: id })}"
        >Open in the explorer</a
      >
      <a class="button" href="#cite">Cite</a
      >${website !== null && html` <a class="button" href="${website}" rel="noopener">Website</a>`}
    </p>
  </header>`;
}

/** Facts, other names and codes, where there are any. */
function aboutOf(record: EntityRecord): Markup | null {
  const { entity, redirectedFrom } = record;
  const rows = [
    ...factsOf(record).map(
      ({ name, value }) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    ),
    ...nameRows(entity),
    ...entity.identifiers.map(identifierLine),
    ...(redirectedFrom.length === 0
      ? []
      : [
          html`<div>
            <dt>Also found under</dt>
            <dd>${redirectedFrom.join(', ')}</dd>
          </div>`,
        ]),
  ];
  if (rows.length === 0) return null;
  return html`<section aria-labelledby="facts">
    <h2 id="facts">Facts</h2>
    <dl class="facts">${rows}</dl>
  </section>`;
}

/** A row per language, and one for all else it is called. */
function nameRows({ names, name, acronym, shortName }: Entity): Markup[] {
  const others = names.filter(({ value }) => ![name, acronym, shortName].includes(value));
  const labels = others.filter(({ kind, language }) => kind === 'LABEL' && language !== null);
  const called = others.filter((one) => !labels.includes(one) && one.kind !== 'FORMER');
  const former = others.filter(({ kind }) => kind === 'FORMER');
  return [
    ...(shortName === null || shortName === name ? [] : [row('Short name', html`${shortName}`)]),
    ...labels.map((one) => row(languageName(one.language ?? ''), nameOf(one))),
    ...(called.length === 0 ? [] : [row('Also called', listed(called.map(nameOf)))]),
    ...former.map((one) => row('Former name', html`${nameOf(one)}${spanOf(one)}`)),
  ];
}

function row(term: string, value: Markup): Markup {
  return html`<div>
    <dt>${term}</dt>
    <dd dir="auto">${value}</dd>
  </div>`;
}

function nameOf({ value, language }: Name): Markup {
  return html`<bdi${language !== null && html` lang="${language}"`}>${value}</bdi>`;
}

function listed(values: readonly Markup[]): Markup {
  return html`${values.map((value, at) => html`${at > 0 && ', '}${value}`)}`;
}

function spanOf({ from, to }: Name): Markup | null {
  const ends = [
    from === null ? null : `from ${dateInWords(from)}`,
    to === null ? null : `until ${dateInWords(to)}`,
  ].filter((end) => end !== null);
  return ends.length === 0 ? null : html` <span class="quiet">${ends.join(' ')}</span>`;
}

function noRelations({ entity, view }: EntityRecord): string {
  return viewInWords(view) === null
    ? `No relation recorded for ${entity.name}. It may exist; we have no source yet.`
    : `No relation of ${entity.name} is recorded for this date.`;
}

function descriptionOf({ entity, relationCount, groups }: EntityRecord): string {
  const what = entity.description ?? `${KINDS[entity.kind].label} in migration governance.`;
  const most = [...groups]
    .sort((a, b) => b.count - a.count)
    .slice(0, 3)
    .map(({ label, count }) => `${label} (${numberInWords(count)})`);
  const rest =
    relationCount === 0
      ? ''
      : ` ${many(relationCount, 'relation', 'relations')} with their sources: ${most.join(', ')}.`;
  return `${capital(what)}${rest}`;
}
