import type { SourceDocument } from '../../domain/claims/document.js';
import type { DocumentFilter } from '../../domain/filters.js';
import { publisherKey } from '../../domain/claims/confidence.js';
import { DAY_MAX, DAY_MIN } from '../../domain/time/partial-date.js';
import type { TimeView } from '../../domain/time/time-view.js';
import type { Row, Statement } from '../../engine/statement.js';
import { Clauses, where } from '../query/clauses.js';
import { hasWords } from '../query/has-words.js';
import { alongIndex, keyset, type Order, type PageRequest } from '../query/keyset.js';
import { itemsPerId, totalPerId, type IdItems, type IdTotal } from '../query/per-id.js';
import { known, rangeConditions } from '../query/range-conditions.js';
import { foldedText } from '../derived.js';
import { documentOf } from '../stored-claim.js';
import { countedClaims } from './claims.js';

const BY_TITLE: Order = { expression: 'd.sortName', descending: false, indexedFrom: '' };

export interface DocumentItem {
  readonly document: SourceDocument;
  readonly key: string | number;
}

const itemOf = (row: Row): DocumentItem => ({
  document: documentOf(row.document),
  key: row.key as string | number,
});

/** The documents with these ids, in no promised order. */
export function documentsById(ids: readonly string[]): Statement<SourceDocument> {
  return {
    text: `UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN d {.*} AS document`,
    parameters: { ids },
    decode: (row) => documentOf(row.document),
  };
}

/** The orders of the list of documents; `d` is the document. */
export const DOCUMENT_ORDERS = {
  TITLE_ASC: { ...BY_TITLE, description: 'By title, A first.' },
  TITLE_DESC: { ...BY_TITLE, descending: true, description: 'By title, Z first.' },
  DATE_ASC: {
    ...{ expression: `coalesce(d.dateFrom, ${DAY_MAX})`, descending: false },
    description: 'By date, oldest first; undated last.',
  },
  DATE_DESC: {
    ...{ expression: `coalesce(d.dateFrom, ${DAY_MIN})`, descending: true },
    description: 'By date, newest first; undated last.',
  },
  RECORDED_AT_DESC: {
    ...{ expression: 'd.recordedAt', descending: true },
    description: 'Last recorded first.',
  },
} as const satisfies Record<string, Order & { readonly description: string }>;

export type DocumentOrder = keyof typeof DOCUMENT_ORDERS;

/** One page of the documents recorded by then that a filter lets through. */
export function documentPage(
  filter: DocumentFilter,
  orderBy: DocumentOrder,
  page: PageRequest,
  view: TimeView,
): Statement<DocumentItem> {
  const clauses = new Clauses(view);
  const order: Order = DOCUMENT_ORDERS[orderBy];
  const own = documentConditions(clauses, filter);
  const { conditions, tail } = keyset(clauses, order, 'd.id', page);
  const text = `MATCH (d:Document)
${where([...own, ...alongIndex(order, page), ...conditions])}
WITH d ${tail}
RETURN d {.*} AS document, ${order.expression} AS key`;
  return { text, parameters: clauses.parameters, decode: itemOf };
}

/** How many documents recorded by then a filter lets through. */
export function documentCount(filter: DocumentFilter, view: TimeView): Statement<number> {
  const clauses = new Clauses(view);
  const text = `MATCH (d:Document)
${where(documentConditions(clauses, filter))}
RETURN count(d) AS total`;
  return { text, parameters: clauses.parameters, decode: (row) => row.total as number };
}

function documentConditions(
  clauses: Clauses,
  { text, publishers, languages, date }: DocumentFilter,
): string[] {
  const found = recorded(clauses);
  if (text !== undefined) found.push(hasWords(clauses, 'd.sortName', text));
  if (publishers !== undefined) {
    const keys = clauses.parameter(publishers.map(publisherKey));
    found.push(known('d.publisherKey', `IN ${keys}`));
  }
  if (languages !== undefined) {
    const [tag, tags] = [clauses.variable('t'), clauses.parameter(languages.map(foldedText))];
    const fits = `d.languageKey = ${tag} OR d.languageKey STARTS WITH (${tag} + '-')`;
    found.push(`(d.languageKey IS NOT NULL AND any(${tag} IN ${tags} WHERE ${fits}))`);
  }
  if (date !== undefined) found.push(...rangeConditions(clauses, date, 'd.date'));
  return found;
}

function recorded(clauses: Clauses): string[] {
  const { knownAt } = clauses.view;
  return knownAt === null ? [] : [`d.recordedAt <= ${clauses.parameter(knownAt)}`];
}

/** One page of the documents that speak of each of these entities, by title. */
export function documentsOfEntities(
  ids: readonly string[],
  page: PageRequest,
  view: TimeView,
): Statement<IdItems<DocumentItem>> {
  const clauses = new Clauses(view);
  const { conditions, tail } = keyset(clauses, BY_TITLE, 'd.id', page);
  const body = `${citedFor(clauses)}
  WITH DISTINCT d
  ${where(conditions)}
  WITH d ${tail}
  RETURN collect({document: d {.*}, key: d.sortName}) AS items`;
  return itemsPerId({ clauses, ids, from: 'id' }, body, itemOf);
}

/** How many documents speak of each of these entities. */
export function documentCounts(ids: readonly string[], view: TimeView): Statement<IdTotal> {
  const clauses = new Clauses(view);
  const body = `${citedFor(clauses)}
  RETURN count(DISTINCT d) AS total`;
  return totalPerId({ clauses, ids, from: 'id' }, body);
}

/** The documents `d` that claims about the entity `id` cite. */
function citedFor(clauses: Clauses): string {
  return `CALL (id) {
    MATCH (c:Claim {subjectId: id}) RETURN c
    UNION
    MATCH (c:Claim {objectId: id}) RETURN c
    UNION
    MATCH (c:Claim {entityId: id}) RETURN c
  }
  MATCH (c)-[:CITES]->(d)
  ${where(countedClaims(clauses))}`;
}
