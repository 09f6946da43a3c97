import { inParts } from '../model/in-parts.js';
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
