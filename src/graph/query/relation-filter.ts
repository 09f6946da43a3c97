import { publisherKey } from '../../domain/claims/confidence.js';
import type { RelationFilter } from '../../domain/filters.js';
import type { Clauses } from './clauses.js';
import { entityConditions, type ReadAt } from './entity-filter.js';
import { saysOneOf } from './says-one-of.js';

/**
 * Conditions on a relation in one fixed order. Types and direction are not here: they belong to the
 * pattern.
 */
export function relationConditions(
  clauses: Clauses,
  filter: RelationFilter,
  variable: string,
): string[] {
  const found: string[] = [];
  if (filter.roles !== undefined) {
    found.push(saysOneOf(clauses, `${variable}.role`, filter.roles));
  }
  if (filter.status !== undefined) {
    found.push(`${variable}.status IN ${clauses.parameter(filter.status)}`);
  }
  if (filter.validOn !== undefined) {
    found.push(...clauses.overlap(variable, { from: filter.validOn, to: filter.validOn }));
  }
  if (filter.during !== undefined) found.push(...clauses.overlap(variable, filter.during));
  if (filter.minConfidence !== undefined) {
    found.push(`${variable}.confidence >= ${clauses.parameter(filter.minConfidence)}`);
  }
  return [...found, ...documentConditions(clauses, filter, variable)];
}

/** Conditions on the two ends, given the variables that hold relation, subject and object. */
export function endConditions(
  clauses: Clauses,
  filter: RelationFilter,
  relation: string,
  subject: string,
  object: string,
): string[] {
  const { OUT, IN } = farEnd(relation);
  return [
    ...entityConditions(clauses, filter.subject ?? {}, subject, IN),
    ...entityConditions(clauses, filter.object ?? {}, object, OUT),
  ];
}

/** What a relation keeps of the entity that it leads to, or comes from. */
export function farEnd(relation: string): Readonly<Record<'OUT' | 'IN', ReadAt>> {
  return {
    OUT: { kind: `${relation}.objectKind`, name: `${relation}.objectName` },
    IN: { kind: `${relation}.subjectKind`, name: `${relation}.subjectName` },
  };
}

function documentConditions(clauses: Clauses, filter: RelationFilter, variable: string): string[] {
  const found: string[] = [];
  for (const [property, value] of [
    ['id', filter.document],
    ['publisherKey', publisherOf(filter)],
  ] as const) {
    if (value === undefined) continue;
    const claim = clauses.variable('c');
    const document = `(:Document {${property}: ${clauses.parameter(value)}})`;
    const rows = `MATCH ${document}<-[:CITES]-(${claim}:Claim {state: 'ACCEPTED'})`;
    found.push(`${variable}.id IN ${clauses.set(rows, `${claim}.relationId`)}`);
  }
  return found;
}

function publisherOf({ documentPublisher }: RelationFilter): string | undefined {
  return documentPublisher === undefined ? undefined : publisherKey(documentPublisher);
}
