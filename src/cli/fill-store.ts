import { setTimeout as wait } from 'node:timers/promises';
import type { Config } from '../config.js';
import type { Engine } from '../engine/engine.js';
import { wantPacks } from '../exchange/library/start-packs.js';
import { alone, LeaseHeld } from '../exchange/load/lease.js';
import { seedIfEmpty } from '../exchange/sources/pack/load-seed.js';
import { loadingState } from '../exchange/sources/pack/loading-state.js';
import { loadShowing } from './load.js';
import { SHIPPED_LIBRARY, SHIPPED_SEED } from './shipped-seed.js';

const AGAIN_MS = 500;
const STOPPED = 'Stopped while loading the graph. The next start goes on from there.\n';
const WAITING = 'Another server is loading the graph. It is waited for.\n';

/**
 * Gives an empty store the shipped graph, or finishes what broke off; of several servers that start
 * at once one does it and the others wait. False when told to stop meanwhile.
 */
export async function isFilled(
  engine: Engine,
  config: Pick<Config, 'seed' | 'packs'>,
  stop: AbortSignal,
): Promise<boolean> {
  if (config.seed === 'never') return true;
  for (let told = false; await isAwaited(engine);) {
    if (stop.aborted) return false;
    try {
      const stopped = await alone(engine, stop, (own) => fill(own, config, stop));
      if (stopped) process.stdout.write(STOPPED);
      return !stopped;
    } catch (error) {
      if (!(error instanceof LeaseHeld)) throw error;
      if (!told) process.stderr.write(WAITING);
      told = true;
    }
    await wait(AGAIN_MS, undefined, { signal: stop }).catch(() => undefined);
  }
  return true;
}

async function isAwaited(engine: Engine): Promise<boolean> {
  return ['EMPTY', 'LOADING'].includes(await loadingState(engine));
}

/** @returns whether it was stopped. */
async function fill(
  engine: Engine,
  { packs }: Pick<Config, 'packs'>,
  stop: AbortSignal,
): Promise<boolean> {
  if ((await loadingState(engine)) === 'EMPTY') await wantPacks(engine, SHIPPED_LIBRARY, packs);
  const loaded = await loadShowing(seedIfEmpty, engine, SHIPPED_SEED, stop);
  return loaded?.stopped === true;
}
