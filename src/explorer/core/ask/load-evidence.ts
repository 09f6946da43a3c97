import { inParts } from '../model/in-parts.js';
import { clocksOf, earlierClocksOf } from '../address/sides.js';
import type { State } from '../address/state.js';
import { today } from '../../../domain/time/partial-date.js';
import { ask } from './ask.js';
import { EVIDENCE, type Evidence } from '../documents/evidence.js';

/** Relations asked for at once. */
const AT_ONCE = 20;

/** Relations with the documents behind them, by id. */
export async function loadEvidence(
  ids: readonly string[],
  { on, known }: { readonly on: string | null; readonly known: string | null },
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, Evidence>> {
  const parts = inParts(ids, AT_ONCE);
  const answers = await Promise.all(
    parts.map(async (part) => {
      const variables = { ids: part, on, known, day: on ?? today() };
      return (await ask(EVIDENCE, variables, signal)).asOf.nodes;
    }),
  );
  return new Map(
    answers
      .flat()
      .filter((found) => found !== null)
      .map((found) => [found.id, found]),
  );
}

/** The same of what a state shows, in the order of the ids: what is gone, as it was known before. */
export async function loadSeenEvidence(
  ids: readonly string[],
  state: Pick<State, 'on' | 'known' | 'with' | 'since'>,
  signal?: AbortSignal,
): Promise<readonly Evidence[]> {
  const found = await loadEvidence(ids, clocksOf(state), signal);
  const earlier = earlierClocksOf(state);
  const missing = ids.filter((id) => !found.has(id));
  const gone =
    earlier === null || missing.length === 0 ? [] : await loadEvidence(missing, earlier, signal);
  const all = new Map([...found, ...gone]);
  return ids.flatMap((id) => all.get(id) ?? []);
}
