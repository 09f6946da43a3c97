import type { EntityKind } from '../../domain/kinds.js';
import type { RelationType } from '../../domain/relation-types.js';
import { keptCounters } from '../read/kept-counters.js';
import { counterKey } from '../relation-counters.js';
import { inBatches } from './batches.js';
import { keepCounters, recountRelations, type Counting } from './recount-relations.js';

/** A present relation that came or went, between entities of which both are in the store. */
export interface RelationChange {
  readonly type: RelationType;
  readonly subject: string;
  readonly subjectKind: EntityKind;
  readonly object: string;
  readonly objectKind: EntityKind;
  readonly by: 1 | -1;
}

/** The ends of a relation as a map, for the RETURN of a statement that makes or removes it. */
export function endsOf(subject: string, object: string): string {
  return `{subject: ${subject}.id, subjectKind: ${subject}.kind, object: ${object}.id, objectKind: ${object}.kind}`;
}

/** The change that such a map tells of. */
export function changeOf(type: RelationType, ends: unknown, by: 1 | -1): RelationChange {
  return { ...(ends as Omit<RelationChange, 'type' | 'by'>), type, by };
}

/** Entities whose counters are read and written in one statement. */
const BATCH = 1000;

/**
 * Changes the counters of the ends of relations that this transaction has made or removed. To be
 * called after that: who keeps no counters has its relations counted.
 */
export async function countRelations(
  transaction: Counting,
  changes: readonly RelationChange[],
): Promise<void> {
  const changed = [...sums(changes)].filter(([, counts]) => counts.size > 0);
  await inBatches(changed, BATCH, async (batch) => {
    const kept = await transaction.run(keptCounters(batch.map(([id]) => id)));
    const known = new Map(kept.map(({ id, counters }) => [id, counters]));
    const counts = batch.flatMap(([id, more]) => {
      const counters = known.get(id);
      if (counters == null) return [];
      const sum = new Map(counters.map((counter) => [counterKey(counter), counter.count]));
      for (const [key, by] of more) sum.set(key, (sum.get(key) ?? 0) + by);
      return [[id, sum] as const];
    });
    await keepCounters(transaction, new Map(counts));
    const uncounted = kept.filter(({ counters }) => counters === null).map(({ id }) => id);
    await recountRelations(transaction, uncounted);
  });
}

/** What the changes add up to for each entity; nothing where they make no difference. */
function sums(changes: readonly RelationChange[]): Map<string, Map<string, number>> {
  const all = new Map<string, Map<string, number>>();
  const add = (id: string, key: string, by: number): void => {
    const counts = all.get(id) ?? new Map<string, number>();
    const sum = (counts.get(key) ?? 0) + by;
    if (sum === 0) counts.delete(key);
    else counts.set(key, sum);
    all.set(id, counts);
  };
  for (const { type, subject, subjectKind, object, objectKind, by } of changes) {
    const itself = subject === object;
    add(subject, counterKey({ type, way: itself ? 'SELF' : 'OUT', kind: objectKind }), by);
    if (!itself) add(object, counterKey({ type, way: 'IN', kind: subjectKind }), by);
  }
  return all;
}
