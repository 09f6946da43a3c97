import type { Relation } from '../../../domain/relation.js';
import { RELATION_TYPE_NAMES } from '../../../domain/relation-types.js';
import type { TimeView } from '../../../domain/time/time-view.js';
import type { Row, Statement } from '../../../engine/statement.js';
import { Clauses, where } from '../../query/clauses.js';
import type { IdItems } from '../../query/per-id.js';
import { relationOf } from '../../stored.js';
import type { TimelineQuestion } from './groups.js';

/** An entity on a timeline, and the ids the timeline is about. */
export interface Tied {
  readonly key: string;
  readonly entity: string;
  readonly about: readonly string[];
}

/**
 * The relations between each entity and what its timeline is about, by id. They are looked for at
 * the entity: an event has fewer relations than an actor that went to hundreds of them.
 */
export function tiesOnTimeline(
  asked: readonly Tied[],
  question: TimelineQuestion,
  view: TimeView,
): Statement<IdItems<Relation>> {
  const clauses = new Clauses(view);
  const types = question.types ?? RELATION_TYPE_NAMES;
  const text = `UNWIND ${clauses.parameter(asked)} AS asked
CALL (asked) {
  MATCH (m:Entity {id: asked.entity})
  MATCH ${clauses.pattern('m', 'r', 'n', types, 'BOTH')}
  ${where(['n.id IN asked.about', ...clauses.inView('r', types)])}
  WITH DISTINCT r ORDER BY r.id
  RETURN collect(${clauses.relationMap('r')}) AS items
}
RETURN asked.key AS id, items`;
  return {
    text,
    parameters: clauses.parameters,
    decode: (row) => ({ id: row.id as string, items: (row.items as Row[]).map(relationOf) }),
  };
}
