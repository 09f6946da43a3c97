import type { Entity } from '../../../domain/entity.js';
import { DATED_KINDS } from '../../../domain/time/timeline.js';
import type { Relation } from '../../../domain/relation.js';
import type { TimeView } from '../../../domain/time/time-view.js';
import type { Row, Statement } from '../../../engine/statement.js';
import { Clauses, where } from '../../query/clauses.js';
import { keyset, type Order, type PageRequest } from '../../query/keyset.js';
import type { IdItems, IdTotal } from '../../query/per-id.js';
import { entityOf, relationOf } from '../../stored.js';
import {
  NOT_AMONG_PARTS,
  RELATION_IS_DATED,
  eachGroup,
  totalPerGroup,
  isHappening,
  ofKinds,
  relationsOfGroup,
  type TimelineQuestion,
} from './groups.js';

const BY_NAME: Order = { expression: 'm.sortName', descending: false };

export interface UndatedRelation {
  readonly relation: Relation;
  readonly key: string;
}

/** One page of the relations of each group that have no date, nor a dated event or project at the other end. */
export function undatedRelations(
  groups: readonly string[],
  question: TimelineQuestion,
  page: PageRequest,
  view: TimeView,
): Statement<IdItems<UndatedRelation>> {
  const clauses = new Clauses(view);
  const { conditions, tail } = keyset(clauses, BY_NAME, 'r.id', page);
  const text = `${eachGroup(clauses, groups)}
CALL (asked) {
  ${matchUndated(clauses, question, conditions)}
  WITH r, m ${tail}
  RETURN collect({relation: ${clauses.relationMap('r')}, key: m.sortName}) AS items
}
RETURN asked.key AS id, items`;
  return {
    text,
    parameters: clauses.parameters,
    decode: (row) => ({
      id: row.id as string,
      items: (row.items as Row[]).map(({ relation, key }) => ({
        relation: relationOf(relation),
        key: key as string,
      })),
    }),
  };
}

export function undatedRelationsCount(
  groups: readonly string[],
  question: TimelineQuestion,
  view: TimeView,
): Statement<IdTotal> {
  const clauses = new Clauses(view);
  return totalPerGroup(clauses, groups, matchUndated(clauses, question, []), 'r');
}

/** A relation between two entities of the group is told once, from its subject. */
function matchUndated(
  clauses: Clauses,
  question: TimelineQuestion,
  more: readonly string[],
): string {
  const { match, conditions } = relationsOfGroup(clauses, question);
  const tests = [
    `NOT ${RELATION_IS_DATED}`,
    ...conditions,
    ...ofKinds(clauses, 'm', question),
    `NOT ${isHappening(clauses, 'm')}`,
    NOT_AMONG_PARTS,
    '(NOT m.id IN asked.own OR startNode(r).id = n.id)',
    ...more,
  ];
  return `${match}
  ${where(tests)}`;
}

/** One page of all entities that could have a date and have none, by name. */
export function undatedEntities(
  question: TimelineQuestion,
  page: PageRequest,
  view: TimeView,
): Statement<Entity> {
  const clauses = new Clauses(view);
  const { conditions, tail } = keyset(clauses, BY_NAME, 'm.id', page);
  const text = `MATCH (m:Entity)
${where([...withoutDate(clauses, question), ...conditions])}
WITH m ${tail}
RETURN ${clauses.entityMap('m')} AS entity`;
  return { text, parameters: clauses.parameters, decode: (row) => entityOf(row.entity, view) };
}

export function undatedEntitiesCount(
  question: TimelineQuestion,
  view: TimeView,
): Statement<number> {
  const clauses = new Clauses(view);
  const text = `MATCH (m:Entity)
${where(withoutDate(clauses, question))}
RETURN count(m) AS total`;
  return { text, parameters: clauses.parameters, decode: (row) => row.total as number };
}

function withoutDate(clauses: Clauses, { kinds }: TimelineQuestion): string[] {
  const datable = DATED_KINDS.filter((kind) => kinds?.includes(kind) ?? true);
  return [`m.kind IN ${clauses.parameter(datable)}`, 'm.startDay IS NULL', clauses.visible('m')];
}
