import { hasRole } from '../../domain/access.js';
import type { Transaction } from '../../engine/engine.js';
import { nextRecordTime } from '../../graph/write/clock.js';
import type { Recording } from '../../graph/write/recording.js';
import type { Context } from '../context.js';

/** Who changes the graph, and when. */
export interface Curation {
  /** Record time of the change. */
  readonly now: string;
  /** Name of the key or subject of the token. */
  readonly by: string | null;
}

type Work<Result> = (transaction: Transaction, curation: Curation) => Promise<Result>;

/** Does the work of one mutation in one transaction: all of it is stored, durably, or none. */
export function curate<Result>(
  { engine, principal }: Context,
  work: Work<Result>,
): Promise<Result> {
  return engine.write(async (transaction) => {
    const now = await nextRecordTime(transaction);
    return work(transaction, { now, by: principal?.name ?? null });
  });
}

/** Does the work of one mutation to see what comes of it, and takes it back. */
export async function rehearse<Result>(context: Context, work: Work<Result>): Promise<Result> {
  try {
    return await curate(context, async (transaction, curation) => {
      throw new TakenBack(await work(transaction, curation));
    });
  } catch (error) {
    if (error instanceof TakenBack) return error.result as Result;
    throw error;
  }
}

/** Ends a transaction so that the store takes it back. */
class TakenBack extends Error {
  constructor(readonly result: unknown) {
    super('A rehearsal ended.');
  }
}

/** What an editor records counts at once; what a contributor records waits for a review. */
export function stateFor({ principal }: Context): Recording['state'] {
  return hasRole(principal, 'EDITOR') ? 'ACCEPTED' : 'PROPOSED';
}
