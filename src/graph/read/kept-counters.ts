import type { EntityFilter, RelationFilter } from '../../domain/filters.js';
import { isPresent, type TimeView } from '../../domain/time/time-view.js';
import type { Engine } from '../../engine/engine.js';
import type { Statement } from '../../engine/statement.js';
import { SYMMETRIC } from '../query/clauses.js';
import type { IdTotal } from '../query/per-id.js';
import { countersOf, type Counter } from '../relation-counters.js';
import type { RelatedQuestion } from './related-page.js';

/** What an entity keeps; null where it keeps none. */
export interface KeptCounters<Counters = readonly Counter[] | null> {
  readonly id: string;
  readonly counters: Counters;
}

/** The counters that these entities keep, of those that there are. */
export function keptCounters(ids: readonly string[]): Statement<KeptCounters> {
  return {
    text: `UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, n.relationCounts AS kept`,
    parameters: { ids },
    decode: ({ id, kept }) => ({ id: id as string, counters: countersOf(kept) }),
  };
}

/** The same for a view; null where counters cannot tell: another time, an import under way. */
export async function keptOf(
  engine: Pick<Engine, 'read'>,
  ids: readonly string[],
  view: TimeView,
): Promise<KeptCounters<readonly Counter[]>[] | null> {
  if (!isPresent(view)) return null;
  const kept = await engine.read(keptCounters(ids));
  return kept.every(isCounted) ? kept : null;
}

const isCounted = (kept: KeptCounters): kept is KeptCounters<readonly Counter[]> =>
  kept.counters !== null;

/**
 * How many relations each of these entities has, from what it keeps: of some types, one way, with
 * entities of some kinds. Null where more is asked, or another time.
 */
export async function keptTotals(
  engine: Pick<Engine, 'read'>,
  ids: readonly string[],
  { direction, relation, other }: RelatedQuestion,
  view: TimeView,
): Promise<IdTotal[] | null> {
  const { types, ...more } = relation;
  const { kinds, ...others } = other;
  if (asksMore(more) || asksMore(others)) return null;
  const kept = await keptOf(engine, ids, view);
  if (kept === null) return null;
  const asked = ({ type, way, kind }: Counter): boolean =>
    (types ?? [type]).includes(type) &&
    (kinds ?? [kind]).includes(kind) &&
    (direction === 'BOTH' || way === 'SELF' || direction === way || SYMMETRIC.includes(type));
  return kept.map(({ id, counters }) => ({
    id,
    total: counters.filter(asked).reduce((sum, { count }) => sum + count, 0),
  }));
}

function asksMore(filter: Omit<RelationFilter, 'types'> | Omit<EntityFilter, 'kinds'>): boolean {
  return Object.values(filter).some((value) => value !== undefined);
}
