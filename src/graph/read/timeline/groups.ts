import type { EntityKind } from '../../../domain/kinds.js';
import { DAY_MAX, DAY_MIN, firstDay, lastDay } from '../../../domain/time/partial-date.js';
import { RELATION_TYPE_NAMES, type RelationType } from '../../../domain/relation-types.js';
import { HAPPENING_KINDS } from '../../../domain/time/timeline.js';
import type { Statement } from '../../../engine/statement.js';
import type { Clauses } from '../../query/clauses.js';
import type { IdTotal } from '../../query/per-id.js';

/** What a timeline shows; all that is left out does not matter. */
export interface TimelineQuestion {
  /** Partial dates: what may have been on some day of the period. */
  readonly from?: string;
  readonly to?: string;
  /** Kinds of the entities shown; of a relation, kind of its other end. */
  readonly kinds?: readonly EntityKind[];
  readonly types?: readonly RelationType[];
}

const AND_PARTS = ' + ';

/** The entities one timeline is about, and the parts that act for them, as the key of a loader. */
export function groupKey(ids: readonly string[], parts: readonly string[] = []): string {
  const own = [...ids].sort().join(' ');
  return parts.length === 0 ? own : [own, [...parts].sort().join(' ')].join(AND_PARTS);
}

/** `UNWIND … AS asked`: each has `key`, `own`, the ids, and `about`, these with the parts. */
export function eachGroup(clauses: Clauses, keys: readonly string[]): string {
  const groups = keys.map((key) => {
    const [own = [], parts = []] = key.split(AND_PARTS).map((ids) => ids.split(' '));
    return { key, own, about: [...own, ...parts] };
  });
  return `UNWIND ${clauses.parameter(groups)} AS asked`;
}

/** What passes between parts is no matter of their whole. */
export const NOT_AMONG_PARTS = '(n.id IN asked.own OR NOT m.id IN asked.about)';

/** How many rows of a match each group has; `counted` is one of its variables. */
export function totalPerGroup(
  clauses: Clauses,
  keys: readonly string[],
  match: string,
  counted: string,
): Statement<IdTotal> {
  const text = `${eachGroup(clauses, keys)}
CALL (asked) {
  ${match}
  RETURN count(${counted}) AS total
}
RETURN asked.key AS id, total`;
  return {
    text,
    parameters: clauses.parameters,
    decode: (row) => ({ id: row.id as string, total: row.total as number }),
  };
}

/** Rows `n, r, m`: each relation of each entity `n` that the group is about. */
export function relationsOfGroup(
  clauses: Clauses,
  { types = RELATION_TYPE_NAMES }: TimelineQuestion,
): { match: string; conditions: readonly string[] } {
  return {
    match: `UNWIND asked.about AS id
  MATCH (n:Entity {id: id})
  MATCH ${clauses.pattern('n', 'r', 'm', types, 'BOTH')}`,
    conditions: clauses.inView('r', types),
  };
}

/** An event or project with a date of its own. */
export function isHappening(clauses: Clauses, variable: string): string {
  return `(${variable}.kind IN ${clauses.parameter(HAPPENING_KINDS)} AND ${variable}.startDay IS NOT NULL)`;
}

/** The relation has an end that is dated. */
export const RELATION_IS_DATED = `(r.validFromDay > ${DAY_MIN} OR r.validToDay < ${DAY_MAX})`;

/** The relation's dates are those of the event or project at one of its ends, which shows them. */
export function toldBy(clauses: Clauses, variable: string): string {
  const sameEnd = `(r.validToDay = ${variable}.endDay OR r.validToDay = ${DAY_MAX})`;
  return `(${isHappening(clauses, variable)} AND r.validFromDay = ${variable}.startDay AND ${sameEnd})`;
}

export function ofKinds(clauses: Clauses, variable: string, { kinds }: TimelineQuestion): string[] {
  return kinds === undefined ? [] : [`${variable}.kind IN ${clauses.parameter(kinds)}`];
}

/** What may have been on some day of the period. An event or project without an end may go on. */
export function entityDuring(
  clauses: Clauses,
  variable: string,
  { from, to }: TimelineQuestion,
): string[] {
  const found: string[] = [];
  if (to !== undefined) found.push(`${variable}.startDay <= ${clauses.parameter(lastDay(to))}`);
  if (from !== undefined) {
    const unended = `(${variable}.\`start\` IS NOT NULL AND ${variable}.\`end\` IS NULL)`;
    found.push(`(${variable}.endDay >= ${clauses.parameter(firstDay(from))} OR ${unended})`);
  }
  return found;
}
