import type { SourceDocument } from '../../domain/claims/document.js';
import type { TimeView } from '../../domain/time/time-view.js';
import type { Row, Statement } from '../../engine/statement.js';
import { Clauses, where } from '../query/clauses.js';
import { alongIndex, keyset, type Order, type PageRequest } from '../query/keyset.js';
import { itemsPerId, totalPerId, type IdItems, type IdTotal } from '../query/per-id.js';
import { documentOf } from '../stored-claim.js';
import { countedClaims } from './claims.js';

const BY_TITLE: Order = { expression: 'd.sortName', descending: false, indexedFrom: '' };

export interface DocumentItem {
  readonly document: SourceDocument;
  readonly key: string;
}

const itemOf = (row: Row): DocumentItem => ({
  document: documentOf(row.document),
  key: row.key as string,
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

/** One page of all documents recorded by then, by title. */
export function documentPage(page: PageRequest, view: TimeView): Statement<DocumentItem> {
  const clauses = new Clauses(view);
  const { conditions, tail } = keyset(clauses, BY_TITLE, 'd.id', page);
  const text = `MATCH (d:Document)
${where([...recorded(clauses), ...alongIndex(BY_TITLE, page), ...conditions])}
WITH d ${tail}
RETURN d {.*} AS document, d.sortName AS key`;
  return { text, parameters: clauses.parameters, decode: itemOf };
}

export function documentCount(view: TimeView): Statement<number> {
  const clauses = new Clauses(view);
  const text = `MATCH (d:Document)
${where(recorded(clauses))}
RETURN count(d) AS total`;
  return { text, parameters: clauses.parameters, decode: (row) => row.total as number };
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
