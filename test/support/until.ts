import { setTimeout as wait } from 'node:timers/promises';

const LOOK_MS = 20;

/** Resolves when a condition holds that nothing tells of; the limit of the test ends it. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await wait(LOOK_MS);
}
