import type { TimeView } from '../../domain/time/time-view.js';
import { nextLayer, nextOfEach, type SurroundingsQuestion } from './neighbourhood.js';
import type { Ask } from './redirects.js';
import { shareOf } from './share-of.js';

/** The most that may be asked for. */
export const MOST_STARTS = 20;
/** With no steps: entities chosen one by one. */
export const MOST_CHOSEN = 300;
export const MOST_NODES = 2000;
export const DEEPEST = 3;

/** What a picture is drawn around. */
export interface Surroundings {
  /** Ids that the view shows, each once. */
  readonly of: readonly string[];
  /** Steps away. */
  readonly depth: number;
  /** The most entities, those asked for among them. */
  readonly limit: number;
  readonly question: SurroundingsQuestion;
}

export interface Surrounding {
  /** First those asked for, then layer by layer. */
  readonly ids: readonly string[];
  /** True when the limit left some out. */
  readonly truncated: boolean;
}

/**
 * The entities around some others: one statement per layer, and none after the limit is met. Where it
 * would leave some out of the first layer, each of those asked for has an equal share of the room, so
 * that none stands alone beside one with many relations; that takes one statement more.
 */
export async function entitiesAround(
  ask: Ask,
  { of, depth, limit, question }: Surroundings,
  view: TimeView,
): Promise<Surrounding> {
  const ids = [...of];
  let frontier: readonly string[] = of;
  for (let layer = 0; layer < depth && frontier.length > 0; layer += 1) {
    const room = limit - ids.length;
    const found = (await ask(nextLayer(frontier, ids, question, room + 1, view))).map(
      ({ id }) => id,
    );
    const share = layer === 0 && found.length > room ? shareOf(room, of.length) : 0;
    const each = share > 0 ? await ask(nextOfEach(of, of, question, share, view)) : [];
    const shares = new Map(each.map(({ id, items }) => [id, items]));
    const first = of.flatMap((id) => shares.get(id) ?? []);
    frontier = [...new Set([...first, ...found])].slice(0, room);
    ids.push(...frontier);
    if (found.length > room) return { ids, truncated: true };
  }
  return { ids, truncated: false };
}
