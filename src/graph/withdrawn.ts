import { KINDS, type EntityKind } from '../domain/kinds.js';
import { LIVE } from './query/clauses.js';

/**
 * The label of entities that were withdrawn, beside those of all: engines keep the number of nodes
 * of a label, and few are withdrawn, so that nobody looks at every entity to count those of today.
 */
export const WITHDRAWN = 'Withdrawn';

/**
 * The text of a statement that gives how many entities there are today, of one kind or of all, `AS
 * total`.
 * @param also what else it returns, with a comma after it.
 */
export function presentTotal(kind: EntityKind | null, also = ''): string {
  const label = kind === null ? 'Entity' : KINDS[kind].label;
  const ofKind = kind === null ? '' : `WHERE n.kind = '${kind}' `;
  return `MATCH (n:${label})
WITH count(n) AS every
OPTIONAL MATCH (n:${WITHDRAWN}) ${ofKind}
WITH every, count(n) AS gone
RETURN ${also}every - gone AS total`;
}

/** True where an entity does not have the label and should, or the other way round. */
export function mislabelled(variable: string): string {
  const [has, live] = [`${variable}:${WITHDRAWN}`, `${variable}.retractedAt = '${LIVE}'`];
  return `((${has} AND ${live}) OR (NOT ${has} AND NOT ${live}))`;
}
