import type { Claim, ClaimState } from '../../domain/claims/claim.js';
import { KINDS, type EntityKind } from '../../domain/kinds.js';
import type { ClaimFilter } from '../../domain/filters.js';
import type { TimeView } from '../../domain/time/time-view.js';
import type { Row, Statement } from '../../engine/statement.js';
import { Clauses, where } from '../query/clauses.js';
import { hasWords } from '../query/has-words.js';
import { alongIndex, keyset, type Order, type PageRequest } from '../query/keyset.js';
import { itemsPerId, totalPerId, type IdItems, type IdTotal } from '../query/per-id.js';
import { claimOf } from '../stored-claim.js';
import { anyClaimOf, type AnyClaim } from '../stored-description.js';

/** What a claim weighs: how sure the reading is times how far the document can be trusted. */
const SUREST: Order = {
  expression: 'round(c.confidence * d.reliability * 1000000)',
  descending: true,
};
const BY_ID: Order = { expression: 'c.id', descending: false, indexedFrom: '' };

export interface ClaimItem<Of extends AnyClaim = AnyClaim> {
  readonly claim: Of;
  readonly key: string | number;
}

/** Claims that counted as evidence at that time: accepted by then and not taken back by then. */
export function countedClaims(clauses: Clauses): string[] {
  if (clauses.view.knownAt === null) return [`c.state = 'ACCEPTED'`];
  const known = clauses.parameter(clauses.view.knownAt);
  const past = `any(span IN coalesce(c.pastSpans, []) WHERE substring(span, 0, 24) <= ${known} AND substring(span, 25) > ${known})`;
  return [`((c.acceptedAt <= ${known} AND c.retractedAt > ${known}) OR ${past})`];
}

/** The claims with these ids, whatever their state, in no promised order. */
export function claimsById(ids: readonly string[]): Statement<AnyClaim> {
  return {
    text: `UNWIND $ids AS id
MATCH (c:Claim {id: id})-[:CITES]->(d)
RETURN c {.*} AS claim, d.id AS document`,
    parameters: { ids },
    decode: (row) => anyClaimOf(row.claim, row.document),
  };
}

/** One page of the claims behind each of these relations, surest first. */
export function claimsOfRelations(
  relationIds: readonly string[],
  page: PageRequest,
  view: TimeView,
): Statement<IdItems<ClaimItem<Claim>>> {
  const clauses = new Clauses(view);
  const { conditions, tail } = keyset(clauses, SUREST, 'c.id', page);
  const body = `MATCH (c:Claim {relationId: id})-[:CITES]->(d)
  ${where([...countedClaims(clauses), ...conditions])}
  WITH c, d ${tail}
  RETURN collect({claim: c {.*}, document: d.id, key: ${SUREST.expression}}) AS items`;
  return itemsPerId({ clauses, ids: relationIds, from: 'id' }, body, (row) => ({
    claim: claimOf(row.claim, row.document),
    key: row.key as string | number,
  }));
}

/** How many claims stand behind each of these relations. */
export function claimCounts(relationIds: readonly string[], view: TimeView): Statement<IdTotal> {
  const clauses = new Clauses(view);
  const body = `MATCH (c:Claim {relationId: id})
  ${where(countedClaims(clauses))}
  RETURN count(c) AS total`;
  return totalPerId({ clauses, ids: relationIds, from: 'id' }, body);
}

/** One page of all claims that a filter lets through, by id. */
export function claimPage(
  filter: ClaimFilter,
  page: PageRequest,
  view: TimeView,
): Statement<ClaimItem> {
  const clauses = new Clauses(view);
  const match = matchClaims(clauses, filter);
  const { conditions, tail, way } = keyset(clauses, BY_ID, 'c.id', page);
  const text = `${match.text}
${where([...match.conditions, ...(match.bound ? [] : alongIndex(BY_ID, page)), ...conditions])}
WITH c ${tail}
MATCH (c)-[:CITES]->(d)
RETURN c {.*} AS claim, d.id AS document, c.id AS key ORDER BY key${way}`;
  return { text, parameters: clauses.parameters, decode: itemOf };
}

export function claimCount(filter: ClaimFilter, view: TimeView): Statement<number> {
  const clauses = new Clauses(view);
  const match = matchClaims(clauses, filter);
  const text = `${match.text}
${where(match.conditions)}
RETURN count(c) AS total`;
  return { text, parameters: clauses.parameters, decode: (row) => row.total as number };
}

interface ClaimMatch {
  readonly text: string;
  readonly conditions: readonly string[];
  /** True when it begins at a document or an entity. */
  readonly bound: boolean;
}

/** Begins at the entity or the document that is named, where one is. */
function matchClaims(
  clauses: Clauses,
  { states, document, entity, ...own }: ClaimFilter,
): ClaimMatch {
  const conditions = [...stateConditions(clauses, states), ...ownConditions(clauses, own)];
  const bound = document !== undefined || entity !== undefined;
  const cites =
    document === undefined
      ? ''
      : `MATCH (:Document {id: ${clauses.parameter(document)}})<-[:CITES]-`;
  if (entity === undefined) {
    return { text: bound ? `${cites}(c:Claim)` : 'MATCH (c:Claim)', conditions, bound };
  }
  const id = clauses.parameter(entity);
  const text = `CALL () {
  MATCH (c:Claim {subjectId: ${id}}) RETURN c
  UNION
  MATCH (c:Claim {objectId: ${id}}) RETURN c
  UNION
  MATCH (c:Claim {entityId: ${id}}) RETURN c
}
${document === undefined ? 'WITH c' : `${cites}(c)`}`;
  return { text, conditions, bound };
}

function stateConditions(clauses: Clauses, states: readonly ClaimState[] = ['ACCEPTED']): string[] {
  const others = states.filter((state) => state !== 'ACCEPTED');
  const some = states.includes('ACCEPTED') ? countedClaims(clauses) : [];
  if (others.length > 0) some.push(`c.state IN ${clauses.parameter(others)}`);
  return [some.length === 0 ? 'false' : `(${some.join(' OR ')})`];
}

type OwnFilter = Omit<ClaimFilter, 'states' | 'document' | 'entity'>;

function ownConditions(
  clauses: Clauses,
  { about, methods, polarities, types, text, kinds, minConfidence }: OwnFilter,
): string[] {
  const found: string[] = [];
  if (about !== undefined) {
    found.push(about === 'ENTITY' ? 'c.entityId IS NOT NULL' : 'c.entityId IS NULL');
  }
  const lists = { method: methods, polarity: polarities, type: types };
  for (const [property, values] of Object.entries(lists)) {
    if (values === undefined) continue;
    found.push(`(c.${property} IS NOT NULL AND c.${property} IN ${clauses.parameter(values)})`);
  }
  if (kinds !== undefined) found.push(ofKinds(clauses.parameter(kinds.map(prefixOf))));
  if (minConfidence !== undefined) {
    found.push(`c.confidence >= ${clauses.parameter(minConfidence)}`);
  }
  if (text !== undefined) found.push(hasWords(clauses, CLAIM_TEXT, text));
  return found;
}

const prefixOf = (kind: EntityKind): string => `${KINDS[kind].prefix}:`;

/** An id says of which kind its entity is. */
function ofKinds(prefixes: string): string {
  const ends = ['subjectId', 'objectId', 'entityId'].map(
    (end) => `coalesce(c.${end}, '') STARTS WITH prefix`,
  );
  return `any(prefix IN ${prefixes} WHERE ${ends.join(' OR ')})`;
}

/** The words of a claim, folded; those that are not plain are kept so. */
const CLAIM_TEXT = "coalesce(c.textKey, toLower(coalesce(c.note + ' ', '') + c.locator))";

function itemOf(row: Row): ClaimItem {
  return { claim: anyClaimOf(row.claim, row.document), key: row.key as string | number };
}
