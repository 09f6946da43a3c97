import type { RelationFilter } from '../../domain/filters.js';
import { RELATION_TYPE_NAMES } from '../../domain/relation-types.js';
import type { Relation } from '../../domain/relation.js';
import type { TimeView } from '../../domain/time-view.js';
import type { Statement } from '../../engine/statement.js';
import { Clauses, where } from '../query/clauses.js';
import { boundStart } from '../query/entity-filter.js';
import { keyset, type PageRequest } from '../query/keyset.js';
import { endConditions, relationConditions } from '../query/relation-filter.js';
import { relationOf } from '../stored.js';
import { RELATION_ORDERS, type RelationOrder } from './related-page.js';

export interface RelationItem {
  readonly relation: Relation;
  readonly key: string | number;
}

/** One page of the relations of the whole graph that a filter lets through. */
export function relationPage(
  filter: RelationFilter,
  orderBy: RelationOrder,
  page: PageRequest,
  view: TimeView,
): Statement<RelationItem> {
  const clauses = new Clauses(view);
  const match = matchRelations(clauses, filter);
  const sort = RELATION_ORDERS[orderBy];
  const { conditions, tail } = keyset(clauses, sort, 'r.id', page);
  const text = `${clauses.prelude()}${match.text}
${where([...match.conditions, ...conditions])}
WITH r, m ${tail}
RETURN ${clauses.relationMap('r')} AS relation, ${sort.expression} AS key`;
  return {
    text,
    parameters: clauses.parameters,
    decode: (row) => ({
      relation: relationOf(row.relation),
      key: row.key as string | number,
    }),
  };
}

/** How many relations of the whole graph a filter lets through. */
export function relationCount(filter: RelationFilter, view: TimeView): Statement<number> {
  const clauses = new Clauses(view);
  const match = matchRelations(clauses, filter);
  const text = `${clauses.prelude()}${match.text}
${where(match.conditions)}
RETURN count(r) AS total`;
  return { text, parameters: clauses.parameters, decode: (row) => row.total as number };
}

/** Begins at the subject or object where a filter names one. `m` is the subject. */
function matchRelations(
  clauses: Clauses,
  filter: RelationFilter,
): { text: string; conditions: string[] } {
  const types = filter.types ?? RELATION_TYPE_NAMES;
  const subject = boundStart(clauses, filter.subject ?? {});
  const object = subject === null ? boundStart(clauses, filter.object ?? {}) : null;
  const conditions = [
    ...clauses.inView('r', types),
    ...relationConditions(clauses, filter, 'r'),
    ...endConditions(clauses, filter, 'm', 'o'),
  ];
  const subjectNode = subject === null ? 'm:Entity' : 'm';
  const pattern = `MATCH ${clauses.stored(subjectNode, 'r', 'o:Entity', types)}`;
  return { text: `${startAt('m', subject)}${startAt('o', object)}${pattern}`, conditions };
}

function startAt(variable: string, bound: string | null): string {
  return bound === null ? '' : `UNWIND ${bound} AS start\nMATCH (${variable}:Entity {id: start})\n`;
}
