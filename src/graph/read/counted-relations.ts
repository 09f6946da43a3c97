import { RELATION_TYPE_NAMES } from '../../domain/relation-types.js';
import type { Statement } from '../../engine/statement.js';
import type { Ask } from './redirects.js';
import { counterKey, type Counter } from '../relation-counters.js';

const TYPES = [...RELATION_TYPE_NAMES].sort().join('|');

/** How often what is counted is there, by its key, for each entity. */
export type Counts = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Counts the present relations of these entities one by one. */
export async function countEach(ask: Ask, ids: readonly string[]): Promise<Counts> {
  const counts = new Map(ids.map((id) => [id, new Map<string, number>()]));
  for (const way of ['OUT', 'IN'] as const) {
    for (const found of await ask(countedRelations(ids, way))) {
      counts.get(found.id)?.set(counterKey(found), found.count);
    }
  }
  return counts;
}

/** A counter as relations give it, and whose it is. */
interface CountedRelations extends Counter {
  readonly id: string;
}

/** How often these entities are the subject, or the object. What is related to itself is met both ways. */
function countedRelations(ids: readonly string[], way: 'OUT' | 'IN'): Statement<CountedRelations> {
  const pattern = way === 'OUT' ? `-[r:${TYPES}]->` : `<-[r:${TYPES}]-`;
  return {
    text: `UNWIND $ids AS id
MATCH (n:Entity {id: id})${pattern}(m)
WITH id, type(r) AS type, m.kind AS kind, m.id = id AS itself
RETURN id, type, kind, itself, count(*) AS count`,
    parameters: { ids },
    decode: (row) => ({
      id: row.id as string,
      type: row.type as Counter['type'],
      kind: row.kind as Counter['kind'],
      way: row.itself === true ? 'SELF' : way,
      count: row.count as number,
    }),
  };
}
