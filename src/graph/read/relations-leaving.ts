import type { RelationFilter } from '../../domain/filters.js';
import type { Relation } from '../../domain/relation.js';
import { RELATION_TYPE_NAMES } from '../../domain/relation-types.js';
import type { TimeView } from '../../domain/time/time-view.js';
import type { Statement } from '../../engine/statement.js';
import { Clauses, where } from '../query/clauses.js';
import { endConditions, relationConditions } from '../query/relation-filter.js';
import { relationOf } from '../stored.js';

/**
 * The relations whose subject is one of these entities, those with an id after `after`, by id; at
 * most `limit`. Read page by page this is every relation of the subjects, each once.
 */
export function relationsLeaving(
  subjects: readonly string[],
  filter: RelationFilter,
  after: string,
  limit: number,
  view: TimeView,
): Statement<Relation> {
  const clauses = new Clauses(view);
  const types = filter.types ?? RELATION_TYPE_NAMES;
  const conditions = [
    ...clauses.inView('r', types),
    ...relationConditions(clauses, filter, 'r'),
    ...endConditions(clauses, filter, { relation: 'r', subject: 's', object: 'o' }),
    `r.id > ${clauses.parameter(after)}`,
  ];
  const text = `${clauses.prelude()}UNWIND ${clauses.parameter(subjects)} AS id
MATCH (s:Entity {id: id})
MATCH ${clauses.stored('s', 'r', 'o', types)}
${where(conditions)}
WITH r ORDER BY r.id LIMIT ${clauses.parameter(limit)}
RETURN ${clauses.relationMap('r')} AS relation`;
  return { text, parameters: clauses.parameters, decode: (row) => relationOf(row.relation) };
}
