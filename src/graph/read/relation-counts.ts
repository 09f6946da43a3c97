import type { Direction } from '../../domain/filters.js';
import { RELATION_TYPE_NAMES, type RelationType } from '../../domain/relation-types.js';
import type { TimeView } from '../../domain/time/time-view.js';
import type { Statement } from '../../engine/statement.js';
import { Clauses, SYMMETRIC, where } from '../query/clauses.js';

export interface RelationCountRow {
  readonly id: string;
  readonly type: RelationType;
  /** BOTH for types that have no direction. */
  readonly direction: Direction;
  readonly count: number;
}

/** How many relations of each type each of these entities has, per direction; zeros are left out. */
export function relationCounts(
  ids: readonly string[],
  view: TimeView,
): Statement<RelationCountRow> {
  const clauses = new Clauses(view);
  const types = RELATION_TYPE_NAMES;
  const text = `UNWIND ${clauses.parameter(ids)} AS id
MATCH (n:Entity {id: id})
MATCH ${clauses.pattern('n', 'r', '', types, 'BOTH')}
${where(clauses.conditions('n', 'r', types, 'BOTH'))}
WITH id, r, ${clauses.typeOf('r')} AS type
WITH id, type, CASE WHEN type IN ${clauses.parameter(SYMMETRIC)} THEN 'BOTH' WHEN startNode(r).id = id THEN 'OUT' ELSE 'IN' END AS direction
RETURN id, type, direction, count(*) AS count ORDER BY id, type, direction`;
  return {
    text,
    parameters: clauses.parameters,
    decode: (row) => ({
      id: row.id as string,
      type: row.type as RelationType,
      direction: row.direction as Direction,
      count: row.count as number,
    }),
  };
}
