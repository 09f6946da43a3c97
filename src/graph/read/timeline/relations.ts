import { DAY_MIN } from '../../../domain/time/partial-date.js';
import type { Relation } from '../../../domain/relation.js';
import type { TimeView } from '../../../domain/time/time-view.js';
import type { Row, Statement } from '../../../engine/statement.js';
import { Clauses, where } from '../../query/clauses.js';
import { keyset, type Order, type PageRequest } from '../../query/keyset.js';
import type { IdItems, IdTotal } from '../../query/per-id.js';
import { relationOf } from '../../stored.js';
import {
  NOT_AMONG_PARTS,
  RELATION_IS_DATED,
  eachGroup,
  totalPerGroup,
  ofKinds,
  relationsOfGroup,
  toldBy,
  type TimelineQuestion,
} from './groups.js';

/** By the first day on which it can have begun; a relation without a start stands at its end. */
const BY_DAY: Order = {
  expression: `CASE WHEN r.validFromDay > ${DAY_MIN} THEN r.validFromDay ELSE r.validToDay END`,
  descending: false,
};

export interface DatedRelation {
  readonly relation: Relation;
  readonly day: number;
}

/** One page of the dated relations of each group, but not those whose dates an event or project shows. */
export function relationsOfTimeline(
  groups: readonly string[],
  question: TimelineQuestion,
  page: PageRequest,
  view: TimeView,
): Statement<IdItems<DatedRelation>> {
  const clauses = new Clauses(view);
  const { conditions, tail } = keyset(clauses, BY_DAY, 'r.id', page);
  const text = `${eachGroup(clauses, groups)}
CALL (asked) {
  ${matchDated(clauses, question, conditions)}
  WITH r ${tail}
  RETURN collect({relation: ${clauses.relationMap('r')}, day: ${BY_DAY.expression}}) AS items
}
RETURN asked.key AS id, items`;
  return {
    text,
    parameters: clauses.parameters,
    decode: (row) => ({
      id: row.id as string,
      items: (row.items as Row[]).map((item) => ({
        relation: relationOf(item.relation),
        day: item.day as number,
      })),
    }),
  };
}

export function relationsOfTimelineCount(
  groups: readonly string[],
  question: TimelineQuestion,
  view: TimeView,
): Statement<IdTotal> {
  const clauses = new Clauses(view);
  return totalPerGroup(clauses, groups, matchDated(clauses, question, []), 'r');
}

/** A relation between two entities of the group is met from both ends, and told once. */
function matchDated(clauses: Clauses, question: TimelineQuestion, more: readonly string[]): string {
  const { match, conditions } = relationsOfGroup(clauses, question);
  const tests = [
    RELATION_IS_DATED,
    NOT_AMONG_PARTS,
    ...conditions,
    ...ofKinds(clauses, 'm', question),
    ...clauses.overlap('r', { from: question.from, to: question.to }),
    `NOT ${toldBy(clauses, 'n')}`,
    `NOT ${toldBy(clauses, 'm')}`,
    ...more,
  ];
  return `${match}
  ${where(tests)}
  WITH DISTINCT r`;
}
