import type { Config } from '../config.js';
import type { Engine } from '../engine/engine.js';
import { openStore } from './open-store.js';

/** Opens the store of the settings for some work and closes it after, whatever happens. */
export async function withEngine<Result>(
  config: Config,
  work: (engine: Engine) => Promise<Result>,
): Promise<Result> {
  const engine = await openStore(config);
  try {
    return await work(engine);
  } finally {
    await engine.close();
  }
}
