import type { Entity } from '../../../domain/entity.js';
import type { TimeView } from '../../../domain/time/time-view.js';
import type { Row, Statement } from '../../../engine/statement.js';
import { Clauses, where } from '../../query/clauses.js';
import { keyset, type Order, type PageRequest } from '../../query/keyset.js';
import type { IdItems, IdTotal } from '../../query/per-id.js';
import { entityOf } from '../../stored.js';
import {
  eachGroup,
  totalPerGroup,
  entityDuring,
  isHappening,
  ofKinds,
  relationsOfGroup,
  type TimelineQuestion,
} from './groups.js';

/** By the first day of the first date; an entity without a start stands at its end. */
export const BY_START_DAY: Order = { expression: 'm.startDay', descending: false };

export interface DatedEntity {
  readonly entity: Entity;
  readonly day: number;
}

/** One page of the dated entities of each group: those it is about, and what they are tied to that happens. */
export function entitiesOfTimeline(
  groups: readonly string[],
  question: TimelineQuestion,
  page: PageRequest,
  view: TimeView,
): Statement<IdItems<DatedEntity>> {
  const clauses = new Clauses(view);
  const { conditions, tail } = keyset(clauses, BY_START_DAY, 'm.id', page);
  const text = `${eachGroup(clauses, groups)}
CALL (asked) {
  ${matchDated(clauses, question, conditions)}
  WITH m ${tail}
  RETURN collect({entity: ${clauses.entityMap('m')}, day: m.startDay}) AS items
}
RETURN asked.key AS id, items`;
  return {
    text,
    parameters: clauses.parameters,
    decode: (row) => ({
      id: row.id as string,
      items: (row.items as Row[]).map(datedEntityOf(view)),
    }),
  };
}

export function entitiesOfTimelineCount(
  groups: readonly string[],
  question: TimelineQuestion,
  view: TimeView,
): Statement<IdTotal> {
  const clauses = new Clauses(view);
  return totalPerGroup(clauses, groups, matchDated(clauses, question, []), 'm');
}

function matchDated(clauses: Clauses, question: TimelineQuestion, more: readonly string[]): string {
  const { match, conditions } = relationsOfGroup(clauses, question);
  const tests = [
    'm.startDay IS NOT NULL',
    ...ofKinds(clauses, 'm', question),
    ...entityDuring(clauses, 'm', question),
    ...more,
  ];
  return `CALL (asked) {
    UNWIND asked.about AS id
    MATCH (m:Entity {id: id})
    RETURN m
    UNION
    ${match}
    ${where([isHappening(clauses, 'm'), ...conditions])}
    RETURN m
  }
  WITH DISTINCT m ${where(tests)}`;
}

export function datedEntityOf(view: TimeView): (row: Row) => DatedEntity {
  return (row) => ({ entity: entityOf(row.entity, view), day: row.day as number });
}
