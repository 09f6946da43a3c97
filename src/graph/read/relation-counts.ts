import { RELATION_TYPE_NAMES, type RelationType } from '../../domain/relation-types.js';
import type { TimeView } from '../../domain/time-view.js';
import type { Statement } from '../../engine/statement.js';
import { Clauses, where } from '../query/clauses.js';

export interface RelationCountRow {
  readonly id: string;
  readonly type: RelationType;
  readonly out: boolean;
  readonly count: number;
}

/** How many relations of each type leave and enter each of these entities; zeros are left out. */
export function relationCounts(
  ids: readonly string[],
  view: TimeView,
): Statement<RelationCountRow> {
  const clauses = new Clauses(view);
  const types = RELATION_TYPE_NAMES;
  const text = `UNWIND ${clauses.parameter(ids)} AS id
MATCH (n:Entity {id: id})
MATCH ${clauses.pattern('n', 'r', ':Entity', types, 'BOTH')}
${where(clauses.conditions('n', 'r', types, 'BOTH'))}
WITH id, ${clauses.typeOf('r')} AS type, startNode(r).id = id AS out, count(r) AS count
RETURN id, type, out, count ORDER BY id, type, out`;
  return {
    text,
    parameters: clauses.parameters,
    decode: (row) => ({
      id: row.id as string,
      type: row.type as RelationType,
      out: row.out as boolean,
      count: row.count as number,
    }),
  };
}
