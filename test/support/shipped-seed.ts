import { join } from 'node:path';
import type { Engine } from '../../src/engine/engine.js';
import { loadSeed } from '../../src/exchange/import/seed/load-seed.js';

/** Loads the graph that is shipped. */
export function loadShipped(engine: Engine): Promise<unknown> {
  return loadSeed(engine, join(__dirname, '../../seed'));
}
