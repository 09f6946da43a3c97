import type { Transaction } from '../../engine/engine.js';
import { nextRecordTime } from '../../graph/write/clock.js';
import type { Context } from '../context.js';

/** Who changes the graph, and when. */
export interface Curation {
  /** Record time of the change. */
  readonly now: string;
  /** Name of the key or subject of the token. */
  readonly by: string | null;
}

/** Does the work of one mutation in one transaction: all of it is stored, durably, or none. */
export function curate<Result>(
  { engine, principal }: Context,
  work: (transaction: Transaction, curation: Curation) => Promise<Result>,
): Promise<Result> {
  return engine.write(async (transaction) => {
    const now = await nextRecordTime(transaction);
    return work(transaction, { now, by: principal?.name ?? null });
  });
}
