import { join } from 'node:path';
import type { Config } from './config.js';
import type { Engine } from './engine/engine.js';
import { bringUpToDate, refuseNewer, refusingWhenNewer } from './graph/migrate/bring-up-to-date.js';
import type { StepOptions } from './graph/migrate/steps.js';
import { PROGRAM_VERSION } from './program-version.js';

/** The file of the embedded graph in its folder. What was not yet moved into it is in `.wal`. */
export const GRAPH_FILE = 'graph.grafeo';

/**
 * Opens the store that the settings name: Neo4j when there is an address, else the embedded one. A
 * store that an older version wrote is brought up to date first, one of a newer version is refused.
 * Fails with STORE_UNAVAILABLE and a sentence that says what to do.
 * @param onProgress hears how that goes on; never called for a store of this version.
 */
export async function openEngine(
  config: Config,
  onProgress?: StepOptions['onProgress'],
): Promise<Engine> {
  const engine = await openAsItIs(config);
  try {
    const telling = onProgress === undefined ? {} : { onProgress };
    await bringUpToDate(engine, { program: PROGRAM_VERSION, ...telling });
    return refusingWhenNewer(engine);
  } catch (error) {
    await engine.close();
    throw error;
  }
}

async function openAsItIs({ neo4j, dataDirectory }: Config): Promise<Engine> {
  if (neo4j !== null) {
    const { openNeo4j } = await import('./engine/neo4j/open.js');
    return openNeo4j(neo4j);
  }
  const { openGrafeo } = await import('./engine/grafeo/open.js');
  return openGrafeo({ path: join(dataDirectory, GRAPH_FILE) });
}

/** Opens a file that `copyTo` of an engine made, for reading only. Fails as `openEngine` does. */
export async function openCopy(file: string): Promise<Engine> {
  const { openGrafeoCopy } = await import('./engine/grafeo/open.js');
  const engine = await openGrafeoCopy(file);
  try {
    await refuseNewer(engine);
    return engine;
  } catch (error) {
    await engine.close();
    throw error;
  }
}
