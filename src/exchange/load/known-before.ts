import { PRESENT } from '../../domain/time/time-view.js';
import { NAMED } from '../../graph/query/shown.js';
import { entitiesById } from '../../graph/read/entities-by-id.js';
import { readFound } from '../../graph/read/found-entities.js';
import { findMerged, type Ask } from '../../graph/read/redirects.js';

/** Entities of the graph by the ids of those of a source for which they answer. */
export interface KnownBefore {
  /** Made for them by an earlier import. */
  readonly made: ReadonlyMap<string, string>;
  /** Found by their names by an earlier import. */
  readonly found: ReadonlyMap<string, string>;
}

/** What earlier imports made and found for entities of a source, as far as it is still there. */
export async function knownBefore(ask: Ask, ids: readonly string[]): Promise<KnownBefore> {
  const live = async (some: readonly string[]): Promise<Map<string, string>> => {
    const entities = await findMerged(
      ask,
      some,
      (few) => entitiesById(few, PRESENT, NAMED),
      ({ id }) => id,
    );
    return new Map([...entities].map(([asked, { id }]) => [asked, id]));
  };
  const made = await live(ids);
  const remembered = await readFound(
    ask,
    ids.filter((id) => !made.has(id)),
  );
  const there = await live([...new Set(remembered.values())]);
  const found = new Map<string, string>();
  for (const [id, entity] of remembered) {
    const kept = there.get(entity);
    if (kept !== undefined) found.set(id, kept);
  }
  return { made, found };
}
