import { matchId, type AskedMatch, type MatchQuestion } from '../../../domain/match-decision.js';
import type { Transaction } from '../../../engine/engine.js';
import { command } from '../../../engine/statement.js';
import { questionsById } from '../../read/match-questions.js';
import { questionProperties } from '../../stored-match.js';
import { rowsInBatches } from '../batches.js';
import type { Recording } from '../recording.js';

/** How many questions one statement takes. */
const BATCH = 500;

/**
 * Puts questions to people: whether the entities that were made for some names are others. One that
 * was asked before, open or answered, stays as it is; those without a candidate are none.
 * @returns how many are new.
 */
export async function askMatches(
  transaction: Transaction,
  asked: readonly AskedMatch[],
  { now, by }: Pick<Recording, 'now' | 'by'>,
): Promise<number> {
  const questions = new Map<string, MatchQuestion>();
  for (const one of asked) {
    const [likeliest] = one.candidates;
    if (likeliest === undefined) continue;
    const id = matchId(one);
    const standing = { at: now, by, closedAt: null, mergeId: null };
    questions.set(id, { ...pick(one), id, score: likeliest.score, ...standing });
  }
  const known = await rowsInBatches([...questions.keys()], BATCH, (ids) =>
    transaction.run(questionsById(ids)),
  );
  for (const { id } of known) questions.delete(id);
  const fresh = [...questions.values()];
  for (let from = 0; from < fresh.length; from += BATCH) {
    const rows = fresh.slice(from, from + BATCH).map(questionProperties);
    await transaction.run(
      command('UNWIND $rows AS row CREATE (q:MatchQuestion {id: row.id}) SET q += row', { rows }),
    );
  }
  return fresh.length;
}

function pick({ source, code, name, place, entity, candidates }: AskedMatch): AskedMatch {
  return { source, code, name, place, entity, candidates };
}
