import { inParts } from '../model/in-parts.js';
import { firstDay } from '../../../domain/time/partial-date.js';
import type { State } from '../address/state.js';
import { ask } from '../ask/ask.js';
import { HOLDING } from '../documents/holding.js';
import { compare } from '../model/compare.js';
import type { Registry } from '../model/group-relations.js';
import { isUndated } from '../model/period.js';
import { loadPicture, type LoadedPicture, type PictureOf } from './load-picture.js';
import type { SubgraphRelation } from './subgraph.js';

/** Relations asked for at once. */
const AT_ONCE = 100;

/** The two dates that a state compares, the earlier first; null while it shows one or any. */
export function comparedDates({
  on,
  with: other,
}: Pick<State, 'on' | 'with'>): readonly [before: string, after: string] | null {
  if (on === null || other === null) return null;
  return firstDay(on) <= firstDay(other) ? [on, other] : [other, on];
}

/** When to ask for what is seen: of two dates only any date has all of it. */
export function clocksOf(state: Pick<State, 'on' | 'with' | 'known'>): Pick<State, 'on' | 'known'> {
  return { on: comparedDates(state) === null ? state.on : null, known: state.known };
}

/** The pictures of two dates as one; each relation has what became of it in between. */
export async function loadComparison(
  state: Omit<PictureOf, 'on'>,
  [on, later]: readonly [before: string, after: string],
  registry: Registry,
  signal: AbortSignal,
): Promise<LoadedPicture> {
  const [before, after] = await Promise.all([
    loadPicture({ ...state, on }, registry, signal),
    loadPicture({ ...state, on: later }, registry, signal),
  ]);
  // What one picture lacks may hold all the same, only out of its reach.
  const held = await Promise.all([
    holding(missing(before.relations, after.relations), later, state.known, signal),
    holding(missing(after.relations, before.relations), on, state.known, signal),
  ]);
  const nodes = new Map([...before.nodes, ...after.nodes].map((node) => [node.id, node]));
  return {
    ...after,
    nodes: [...nodes.values()],
    relations: compare(before.relations, after.relations, new Set(held.flat())),
    total: Math.max(nodes.size, before.total, after.total),
    truncated: before.truncated || after.truncated,
  };
}

function missing(
  here: readonly SubgraphRelation[],
  there: readonly SubgraphRelation[],
): readonly string[] {
  const ids = new Set(there.map(({ id }) => id));
  return here.filter((one) => !ids.has(one.id) && !isUndated(one)).map(({ id }) => id);
}

/** Those of the relations that may hold on a day. */
async function holding(
  ids: readonly string[],
  day: string,
  known: string | null,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const parts = inParts(ids, AT_ONCE);
  const answers = await Promise.all(
    parts.map(async (part) => (await ask(HOLDING, { ids: part, known, day }, signal)).asOf.nodes),
  );
  return answers.flatMap((nodes) =>
    nodes.filter(({ validity }) => validity !== 'NO').map(({ id }) => id),
  );
}
