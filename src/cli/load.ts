import type { Engine } from '../engine/engine.js';
import type { Loaded, LoadOptions } from '../exchange/sources/pack/load-seed.js';
import { showProgress } from './progress.js';

type Load = (engine: Engine, directory: string, options: LoadOptions) => Promise<Loaded | null>;

/** Loads the seed files of a folder, showing how far it is, until done or told to stop. */
export async function loadShowing(
  load: Load,
  engine: Engine,
  directory: string,
  signal: AbortSignal,
): Promise<Loaded | null> {
  const progress = showProgress('Loading the graph');
  try {
    return await load(engine, directory, { onProgress: progress.show, signal });
  } finally {
    progress.end();
  }
}
