import type { Transaction } from '../../../engine/engine.js';
import { command } from '../../../engine/statement.js';

/** Notes that a question is answered: at this record time, by this merge, if it was one. */
export async function closeQuestion(
  transaction: Transaction,
  { id, now, merge }: { readonly id: string; readonly now: string; readonly merge: string | null },
): Promise<void> {
  await transaction.run(
    command(
      `MATCH (q:MatchQuestion {id: $id})
SET q.state = 'CLOSED', q.closedAt = $now, q.mergeId = $mergeId`,
      { id, now, mergeId: merge },
    ),
  );
}

/**
 * Asks again what was answered by a merge that is taken back, and forgets that answer.
 * @returns the ids of these questions.
 */
export async function reopenQuestions(
  transaction: Transaction,
  merge: string,
): Promise<readonly string[]> {
  const ids = await transaction.run({
    text: `MATCH (q:MatchQuestion {mergeId: $mergeId})
SET q.state = 'OPEN', q.closedAt = null, q.mergeId = null
RETURN q.id AS id ORDER BY id`,
    parameters: { mergeId: merge },
    decode: ({ id }) => id as string,
  });
  if (ids.length > 0) {
    await transaction.run(
      command(
        `UNWIND $ids AS id MATCH (d:MatchDecision {id: id}) SET d.answer = null, d.entity = null`,
        { ids },
      ),
    );
  }
  return ids;
}
