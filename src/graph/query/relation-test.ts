import { publisherKey } from '../../domain/claims/confidence.js';
import type { RelationTest } from '../../domain/filters.js';
import type { Clauses } from './clauses.js';
import { saysOneOf } from './says-one-of.js';

/**
 * Conditions on a relation, whichever end it is seen from, in one fixed order. Types are not here:
 * they belong to the pattern.
 */
export function relationTest(clauses: Clauses, test: RelationTest, variable: string): string[] {
  const found: string[] = [];
  if (test.roles !== undefined) {
    found.push(saysOneOf(clauses, variable, 'role', test.roles));
  }
  if (test.statuses !== undefined) {
    found.push(`${variable}.status IN ${clauses.parameter(test.statuses)}`);
  }
  if (test.votes !== undefined) {
    const vote = `${variable}.vote`;
    found.push(`(${vote} IS NOT NULL AND ${vote} IN ${clauses.parameter(test.votes)})`);
  }
  if (test.actions !== undefined) {
    found.push(saysOneOf(clauses, variable, 'action', test.actions));
  }
  if (test.validOn !== undefined) {
    found.push(...clauses.overlap(variable, { from: test.validOn, to: test.validOn }));
  }
  if (test.during !== undefined) found.push(...clauses.overlap(variable, test.during));
  if (test.minConfidence !== undefined) {
    found.push(`${variable}.confidence >= ${clauses.parameter(test.minConfidence)}`);
  }
  if (test.dated !== undefined) found.push(datedCondition(test.dated, variable));
  return [...found, ...documentConditions(clauses, test, variable)];
}

function datedCondition(dated: boolean, variable: string): string {
  return dated
    ? `(${variable}.validFrom IS NOT NULL OR ${variable}.validTo IS NOT NULL)`
    : `(${variable}.validFrom IS NULL AND ${variable}.validTo IS NULL)`;
}

function documentConditions(clauses: Clauses, test: RelationTest, variable: string): string[] {
  const found: string[] = [];
  for (const [property, value] of [
    ['id', test.document],
    ['publisherKey', publisherOf(test)],
  ] as const) {
    if (value === undefined) continue;
    const claim = clauses.variable('c');
    const document = `(:Document {${property}: ${clauses.parameter(value)}})`;
    const rows = `MATCH ${document}<-[:CITES]-(${claim}:Claim {state: 'ACCEPTED'})`;
    found.push(`${variable}.id IN ${clauses.set(rows, `${claim}.relationId`)}`);
  }
  return found;
}

function publisherOf({ documentPublisher }: RelationTest): string | undefined {
  return documentPublisher === undefined ? undefined : publisherKey(documentPublisher);
}
