import type { Config } from '../config.js';
import type { Engine } from '../engine/engine.js';
import { openEngine } from '../open-engine.js';
import { showProgress } from './progress.js';

/** Opens the store of the settings, and shows how far a store of an older version is up to date. */
export async function openStore(config: Config): Promise<Engine> {
  const title = 'Bringing the store up to date';
  const progress = showProgress(title, process.stderr, 'entities and documents');
  try {
    return await openEngine(config, progress.show);
  } finally {
    progress.end();
  }
}
