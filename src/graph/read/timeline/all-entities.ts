import type { TimeView } from '../../../domain/time/time-view.js';
import { DAY_MIN } from '../../../domain/time/partial-date.js';
import type { Statement } from '../../../engine/statement.js';
import { Clauses, where } from '../../query/clauses.js';
import { keyset, type PageRequest } from '../../query/keyset.js';
import { BY_START_DAY, datedEntityOf, type DatedEntity } from './entities.js';
import { entityDuring, ofKinds, type TimelineQuestion } from './groups.js';

/** One page of all dated entities. */
export function allDatedEntities(
  question: TimelineQuestion,
  page: PageRequest,
  view: TimeView,
): Statement<DatedEntity> {
  const clauses = new Clauses(view);
  const { conditions, tail } = keyset(clauses, BY_START_DAY, 'm.id', page);
  const text = `MATCH (m:Entity)
${where([...dated(clauses, question), ...conditions])}
WITH m ${tail}
RETURN ${clauses.entityMap('m')} AS entity, m.startDay AS day`;
  return { text, parameters: clauses.parameters, decode: datedEntityOf(view) };
}

export function allDatedEntitiesCount(
  question: TimelineQuestion,
  view: TimeView,
): Statement<number> {
  const clauses = new Clauses(view);
  const text = `MATCH (m:Entity)
${where(dated(clauses, question))}
RETURN count(m) AS total`;
  return { text, parameters: clauses.parameters, decode: (row) => row.total as number };
}

/** The first test always holds for a date; it lets a planner read along the index. */
function dated(clauses: Clauses, question: TimelineQuestion): string[] {
  return [
    `m.startDay >= ${DAY_MIN}`,
    ...entityDuring(clauses, 'm', question),
    ...ofKinds(clauses, 'm', question),
    clauses.visible('m'),
  ];
}
