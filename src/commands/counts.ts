import { PRESENT } from '../domain/time/time-view.js';
import type { Engine } from '../engine/engine.js';
import { entitiesByKind, relationsByType } from '../graph/read/statistics.js';

interface Count {
  readonly name: string;
  readonly count: number;
}

/** What a store holds: entities per kind and relations per type. */
export interface Counts {
  readonly entities: readonly Count[];
  readonly relations: readonly Count[];
}

export async function countsOf(engine: Engine): Promise<Counts> {
  const [entities, relations] = await Promise.all([
    engine.read(entitiesByKind(PRESENT)),
    engine.read(relationsByType(PRESENT)),
  ]);
  return {
    entities: entities.map(({ kind, count }) => ({ name: kind, count })),
    relations: relations.map(({ type, count }) => ({ name: type, count })),
  };
}

export function totalOf(counts: readonly Count[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}

/** One line: `437 entities and 2810 relations`. */
export function totalsText({ entities, relations }: Counts): string {
  return `${totalOf(entities)} entities and ${totalOf(relations)} relations`;
}
