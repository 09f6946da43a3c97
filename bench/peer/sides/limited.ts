import { QUESTION_MS, TooSlowError } from '../timing.js';
import type { Side } from './sides.js';
import type { Workload } from './workloads.js';

/**
 * The same side, which is not asked again what it once had no answer to within a minute. What it is
 * not asked fails at once, as the first time, so that a run always ends.
 */
export function limited(side: Side): Side {
  const slow = new Set<Workload>();
  const within = async <Result>(
    workload: Workload,
    ask: () => Promise<Result>,
  ): Promise<Result> => {
    if (slow.has(workload)) throw new TooSlowError();
    const begun = performance.now();
    try {
      return await ask();
    } catch (error) {
      // Its own server or database may have given up a moment before the client does.
      if (performance.now() - begun < QUESTION_MS - MOMENT_MS) throw error;
      slow.add(workload);
      throw new TooSlowError();
    }
  };
  const { answer } = side;
  return {
    ...side,
    ask: (workload, given) => within(workload, () => side.ask(workload, given)),
    answer:
      answer === null ? null : (workload, given) => within(workload, () => answer(workload, given)),
  };
}

const MOMENT_MS = 1000;
