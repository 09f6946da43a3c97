import { setTimeout as wait } from 'node:timers/promises';
import type { Config } from '../config.js';
import { isStoreAway } from '../domain/errors.js';
import type { Engine } from '../engine/engine.js';
import { openStore } from './open-store.js';
import { aborted } from './stop-signal.js';

const AGAIN_MS = 500;

/**
 * Opens the store for a server. One that does not answer yet is waited for as long as STORE_WAIT_S
 * says, since it may be starting too. Null when told to stop meanwhile.
 */
export async function openPatiently(config: Config, stop: AbortSignal): Promise<Engine | null> {
  const stopped = aborted(stop).then(() => null);
  const end = performance.now() + config.storeWaitMs;
  for (let told = ''; ;) {
    try {
      return await Promise.race([openStore(config), stopped]);
    } catch (error) {
      if (!isStoreAway(error) || performance.now() >= end) throw error;
      const { message } = error as Error;
      if (message !== told) process.stderr.write(`${message}\n${waiting(config)}\n`);
      told = message;
    }
    await Promise.race([wait(AGAIN_MS), stopped]);
    if (stop.aborted) return null;
  }
}

function waiting({ storeWaitMs }: Config): string {
  return `It is waited for, up to ${storeWaitMs / 1000} seconds (STORE_WAIT_S).`;
}
