import { ACTOR_KINDS } from '../../domain/kinds.js';
import type { Families } from '../../domain/parts/families.js';
import { where, type Clauses } from '../query/clauses.js';
import { Heads, notAt } from '../query/heads.js';
import { ofKinds, tie, tieConditions, WEIGHT_UNITS } from '../query/ties.js';
import type { PartnerQuestion } from './partner-question.js';

/** `, expression AS xs` where the shared entities are listed, else nothing. */
export type Listing = (expression: string) => string;

/**
 * Rows `b, shared, raw` for the family in `row`: what its members are tied to, and who else is, each
 * part counted as the body it stands for. Nothing is shared with itself or its own part, and no
 * member and no whole of the family is a partner.
 */
export function sharedByFamily(
  clauses: Clauses,
  { relation, via, kinds }: PartnerQuestion,
  families: Families,
  list: Listing,
): string {
  const heads = new Heads(clauses, families.heads);
  const above = notAt(clauses, 'x', via, families.parts);
  return `CALL (row) {
    UNWIND row.members AS member
    MATCH (n:Entity {id: member})
    MATCH ${tie(clauses, 'n', 'r1', 'x', relation)}
    ${where([ofKinds('x', via), ...tieConditions(clauses, 'r1', relation), 'NOT x.id IN row.members'])}
    RETURN DISTINCT x
  }
  CALL (row, x) {
    MATCH ${tie(clauses, 'x', 'r2', 'a', relation)}
    ${where([ofKinds('a', ACTOR_KINDS), ...tieConditions(clauses, 'r2', relation)])}
    UNWIND ${heads.seenFrom('row', 'a')} AS head
    WITH DISTINCT x, head WHERE NOT head IN row.members AND NOT head IN ${above}
    RETURN collect(head) AS heads
  }
  WITH row, x, heads, size(heads) AS others
  UNWIND heads AS head
  WITH row, x, head, round(${WEIGHT_UNITS} / others) AS part
  WHERE NOT head IN row.wholes
  WITH head, count(*) AS shared, sum(part) / ${WEIGHT_UNITS} AS raw${list('collect(x)')}
  MATCH (b:Entity {id: head})
  ${where([ofKinds('b', kinds)])}
  WITH b, shared, raw${list('xs')}`;
}

/** Rows `b` for the family in `row`: who is tied straight to one of its members. */
export function directToFamily(
  clauses: Clauses,
  { relation, kinds }: PartnerQuestion,
  families: Families,
): string {
  const heads = new Heads(clauses, families.heads);
  return `UNWIND row.members AS member
    MATCH (n:Entity {id: member})
    MATCH ${tie(clauses, 'n', 'd', 'a', relation)}
    ${where([ofKinds('a', ACTOR_KINDS), ...tieConditions(clauses, 'd', relation)])}
    UNWIND ${heads.seenFrom('row', 'a')} AS head
    WITH row, head WHERE NOT head IN row.members AND NOT head IN row.wholes
    MATCH (b:Entity {id: head})
    ${where([ofKinds('b', kinds)])}`;
}
