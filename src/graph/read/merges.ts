import type { EntityMerge } from '../../domain/entity-merge.js';
import { PRESENT } from '../../domain/time/time-view.js';
import type { Row, Statement } from '../../engine/statement.js';
import { Clauses, where } from '../query/clauses.js';
import { keyset, type Order, type PageRequest } from '../query/keyset.js';
import { maybe, type Stored } from '../stored.js';

const NEWEST: Order = { expression: 'm.at', descending: true };

/** The merge with this id. */
export function mergeById(id: string): Statement<EntityMerge> {
  return {
    text: `MATCH (m:EntityMerge {id: $id}) RETURN m {.*} AS record`,
    parameters: { id },
    decode: mergeOf,
  };
}

/**
 * One page of merges, newest first.
 * @param entity only those that this entity was kept or given up in; null for all.
 */
export function mergePage(entity: string | null, page: PageRequest): Statement<EntityMerge> {
  const clauses = new Clauses(PRESENT);
  const about = concerning(clauses, entity);
  const { conditions, tail } = keyset(clauses, NEWEST, 'm.id', page);
  const text = `MATCH (m:EntityMerge)
${where([...about, ...conditions])}
WITH m ${tail}
RETURN m {.*} AS record`;
  return { text, parameters: clauses.parameters, decode: mergeOf };
}

export function mergeCount(entity: string | null): Statement<number> {
  const clauses = new Clauses(PRESENT);
  const text = `MATCH (m:EntityMerge)
${where(concerning(clauses, entity))}
RETURN count(m) AS total`;
  return { text, parameters: clauses.parameters, decode: (row) => row.total as number };
}

function concerning(clauses: Clauses, entity: string | null): string[] {
  if (entity === null) return [];
  const id = clauses.parameter(entity);
  return [`(m.keptId = ${id} OR m.mergedId = ${id})`];
}

function mergeOf({ record }: Row): EntityMerge {
  const row = record as Stored;
  return {
    id: row.id as string,
    keptId: row.keptId as string,
    mergedId: row.mergedId as string,
    mergedName: row.mergedName as string,
    reason: row.reason as string,
    at: row.at as string,
    by: maybe(row.by),
    undoneAt: maybe(row.undoneAt),
    relationsMoved: row.relationsMoved as number,
    relationsJoined: row.relationsJoined as number,
    relationsHidden: row.relationsHidden as number,
  };
}
