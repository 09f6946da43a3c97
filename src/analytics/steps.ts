import { setImmediate } from 'node:timers/promises';

/** A computation cut into small steps; it returns its result after the last. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** How long a computation may hold the process before others get a turn. */
const TURN_MS = 10;

/** Runs all steps at once. */
export function toEnd<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Runs the steps in turns of some milliseconds, between which the process does other work. */
export async function inTurns<Result>(steps: Steps<Result>): Promise<Result> {
  let begun = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - begun < TURN_MS) continue;
    await setImmediate();
    begun = performance.now();
  }
}
