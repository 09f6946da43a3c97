import type { Engine } from '../../src/engine/engine.js';

/** A filled store to measure. */
export interface Store {
  readonly engine: Engine;
  close(): Promise<void>;
}

/** Where generated graphs stay between runs. */
export const CACHE = '.cache/bench';
