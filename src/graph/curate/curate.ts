import type { Engine, Transaction, WriteOptions } from '../../engine/engine.js';
import { nextRecordTime } from '../write/clock.js';
import type { Recording } from '../write/recording.js';

/** Who changes the graph, and whether what they record counts at once. */
export interface Curator {
  /** Name of the key or subject of the token; null for the operator. */
  readonly by: string | null;
  /** ACCEPTED from an editor and the operator; PROPOSED from a contributor. */
  readonly state: Recording['state'];
}

/** The operator, who loads files. */
export const OPERATOR: Curator = { by: null, state: 'ACCEPTED' };

type Work<Result> = (transaction: Transaction, recording: Recording) => Promise<Result>;

/** Does some work in one transaction at one record time: all of it is stored, durably, or none. */
export function curate<Result>(
  engine: Engine,
  { by, state }: Curator,
  work: Work<Result>,
  options?: WriteOptions,
): Promise<Result> {
  return engine.write(async (transaction) => {
    const now = await nextRecordTime(transaction);
    return work(transaction, { now, by, state });
  }, options);
}

/** Does the work to see what comes of it, and takes it back. */
export async function rehearse<Result>(
  engine: Engine,
  curator: Curator,
  work: Work<Result>,
): Promise<Result> {
  try {
    return await curate(engine, curator, async (transaction, recording) => {
      throw new TakenBack(await work(transaction, recording));
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
