import type { Engine } from '../../engine/engine.js';
import { forwarded } from '../../engine/forwarded.js';
import { DATA_VERSION } from '../versions.js';
import {
  announceTarget,
  newerStore,
  reachVersion,
  storedVersion,
  type StoredVersion,
} from './data-version.js';
import { STEPS, type Step, type StepOptions } from './steps.js';

export interface UpdateOptions extends StepOptions {
  /** The version of this program, for those who meet its data with an older one. */
  readonly program: string;
  /** All ways there are; those of this program when missing. */
  readonly steps?: readonly Step[];
  /** The version to reach; the one of this program when missing. */
  readonly target?: number;
}

/**
 * Brings a store to the version of the data that this program writes. A store that has it is only
 * asked. May be broken off at any time and begun again, and several may do it at once.
 * Fails with STORE_UNAVAILABLE, and changes nothing, where a newer program has written.
 */
export async function bringUpToDate(
  engine: Engine,
  { program, steps = STEPS, target = DATA_VERSION, onProgress }: UpdateOptions,
): Promise<void> {
  const stored = await refuseNewer(engine, target);
  const version = stored?.version ?? 0;
  if (version === target) return;
  await engine.write((transaction) => transaction.run(announceTarget(target, program)));
  for (const step of steps.filter(({ to }) => to > version)) {
    await step.run(engine, onProgress === undefined ? {} : { onProgress });
    await engine.checkpoint();
    await engine.write((transaction) => transaction.run(reachVersion(step.to)));
  }
}

/**
 * Fails with STORE_UNAVAILABLE where a newer program has written.
 * @returns what the store says of itself; undefined where it says nothing yet.
 */
export async function refuseNewer(
  engine: Pick<Engine, 'read'>,
  known = DATA_VERSION,
): Promise<StoredVersion | undefined> {
  const [stored] = await engine.read(storedVersion());
  if (stored !== undefined && stored.target > known) throw newerStore(stored, known);
  return stored;
}

/**
 * The same store, which takes no writes once a newer program is bringing it further: that one would
 * not see what an older one adds. Where no other process can write, the store itself.
 */
export function refusingWhenNewer(engine: Engine, known = DATA_VERSION): Engine {
  if (engine.writes !== undefined) return engine;
  return {
    ...forwarded(engine),
    write: (work, options) =>
      engine.write(async (transaction) => {
        const [stored] = await transaction.run(storedVersion());
        if (stored !== undefined && stored.target > known) throw newerStore(stored, known);
        return work(transaction);
      }, options),
  };
}
