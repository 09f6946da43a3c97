import type { Direction } from '../../domain/filters.js';
import type { Parts } from '../../domain/parts/parts.js';
import { RELATION_TYPE_NAMES, type RelationType } from '../../domain/relation-types.js';
import type { TimeView } from '../../domain/time/time-view.js';
import type { Engine } from '../../engine/engine.js';
import type { Statement } from '../../engine/statement.js';
import { Clauses, SYMMETRIC, where } from '../query/clauses.js';
import { EACH_MEMBER, OF_FAMILY, withMembers } from '../query/members.js';
import type { Counter } from '../relation-counters.js';
import { keptOf } from './kept-counters.js';

export interface RelationCountRow {
  readonly id: string;
  readonly type: RelationType;
  /** BOTH for types that have no direction. */
  readonly direction: Direction;
  readonly count: number;
  /** How many of these are relations of its parts. */
  readonly throughParts: number;
}

/** The same from what entities keep, where that says it; else relations are counted. */
export async function readRelationCounts(
  engine: Pick<Engine, 'read'>,
  ids: readonly string[],
  view: TimeView,
  parts: Parts | null = null,
): Promise<RelationCountRow[]> {
  const kept = parts === null ? await keptOf(engine, ids, view) : null;
  return kept === null
    ? engine.read(relationCounts(ids, view, parts))
    : kept.flatMap(({ id, counters }) => rowsOf(id, counters));
}

function rowsOf(id: string, counters: readonly Counter[]): RelationCountRow[] {
  const counts = new Map<string, RelationCountRow>();
  for (const { type, way, count } of counters) {
    const direction = SYMMETRIC.includes(type) ? 'BOTH' : way === 'IN' ? 'IN' : 'OUT';
    const key = `${type} ${direction}`;
    const sum = (counts.get(key)?.count ?? 0) + count;
    counts.set(key, { id, type, direction, count: sum, throughParts: 0 });
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

/**
 * How many relations of each type each of these entities has, per direction; zeros are left out.
 * Where parts act for them, with those of their parts, but for what passes between the parts of one.
 */
export function relationCounts(
  ids: readonly string[],
  view: TimeView,
  parts: Parts | null = null,
): Statement<RelationCountRow> {
  const clauses = new Clauses(view);
  const types = RELATION_TYPE_NAMES;
  const ofMembers = parts !== null;
  const rows = ofMembers ? withMembers(ids, parts) : ids.map((id) => ({ id }));
  const conditions = [
    ...clauses.conditions('n', 'r', types, 'BOTH'),
    ...(ofMembers ? [OF_FAMILY] : []),
  ];
  const text = `UNWIND ${clauses.parameter(rows)} AS row
${ofMembers ? EACH_MEMBER : 'MATCH (n:Entity {id: row.id})\n'}MATCH ${clauses.pattern('n', 'r', ofMembers ? 'm' : '', types, 'BOTH')}
${where(conditions)}
WITH row.id AS id, n.id AS member, r, ${clauses.typeOf('r')} AS type
WITH id, member, type, CASE WHEN type IN ${clauses.parameter(SYMMETRIC)} THEN 'BOTH' WHEN startNode(r).id = member THEN 'OUT' ELSE 'IN' END AS direction
WITH id, type, direction, CASE WHEN member = id THEN 0 ELSE 1 END AS through
RETURN id, type, direction, count(*) AS count, sum(through) AS throughParts ORDER BY id, type, direction`;
  return {
    text,
    parameters: clauses.parameters,
    decode: (row) => ({
      id: row.id as string,
      type: row.type as RelationType,
      direction: row.direction as Direction,
      count: row.count as number,
      throughParts: row.throughParts as number,
    }),
  };
}
