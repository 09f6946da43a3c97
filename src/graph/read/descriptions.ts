import type { CountedSpan } from '../../domain/claims/relation-history.js';
import type { Testified } from '../../domain/claims/said.js';
import type { TimeView } from '../../domain/time/time-view.js';
import type { Row, Statement } from '../../engine/statement.js';
import { Clauses, where } from '../query/clauses.js';
import { documentOf, spansOf } from '../stored-claim.js';
import { descriptionOf } from '../stored-description.js';
import type { Stored } from '../stored.js';
import { countedClaims } from './claims.js';

/** The descriptions of these entities that count in a view, with their documents, in no promised order. */
export function descriptionsOf(ids: readonly string[], view: TimeView): Statement<Testified> {
  const clauses = new Clauses(view);
  const text = `UNWIND ${clauses.parameter(ids)} AS id
MATCH (c:Claim {entityId: id})-[:CITES]->(d)
${where(countedClaims(clauses))}
RETURN c {.*} AS claim, d {.*} AS document`;
  return {
    text,
    parameters: clauses.parameters,
    decode: (row) => testifiedOf(row, view.knownAt),
  };
}

function testifiedOf({ claim, document }: Row, knownAt: string | null): Testified {
  const read = documentOf(document);
  const spans = spansOf(claim as Stored);
  const covering = spans.filter(({ from }) => knownAt === null || from <= knownAt);
  return {
    description: descriptionOf(claim, read.id),
    document: read,
    since: covering.at(-1)?.from ?? '',
  };
}

/** The descriptions of these entities that count in a view, as they are stored, by id. */
export function storedDescriptions(
  ids: readonly string[],
  view: TimeView,
): Statement<{ readonly claim: Row; readonly document: string }> {
  const clauses = new Clauses(view);
  const text = `UNWIND ${clauses.parameter(ids)} AS id
MATCH (c:Claim {entityId: id})-[:CITES]->(d)
${where(countedClaims(clauses))}
RETURN c {.*} AS claim, d.id AS document ORDER BY c.id`;
  return {
    text,
    parameters: clauses.parameters,
    decode: ({ claim, document }) => ({ claim: claim as Row, document: document as string }),
  };
}

/** All descriptions of these entities, whatever their state, with their documents. */
export function descriptionsEver(ids: readonly string[]): Statement<Testified> {
  return {
    text: `UNWIND $ids AS id
MATCH (c:Claim {entityId: id})-[:CITES]->(d)
RETURN c {.*} AS claim, d {.*} AS document`,
    parameters: { ids },
    decode: (row) => testifiedOf(row, null),
  };
}

/** A description, whatever its state, with the times for which it counted. */
export interface TimedDescription extends Omit<Testified, 'since'> {
  readonly spans: readonly CountedSpan[];
}

/** All descriptions of an entity with the times for which they counted. */
export function timedDescriptions(id: string): Statement<TimedDescription> {
  return {
    ...descriptionsEver([id]),
    decode: ({ claim, document }) => {
      const read = documentOf(document);
      const spans = spansOf(claim as Stored);
      return { description: descriptionOf(claim, read.id), document: read, spans };
    },
  };
}

/** The description as it counted at a record time; nothing when it did not. */
export function countedAt(
  { description, document, spans }: TimedDescription,
  time: string,
): Testified[] {
  const span = spans.find(({ from, to }) => from <= time && (to === null || to > time));
  return span === undefined ? [] : [{ description, document, since: span.from }];
}
