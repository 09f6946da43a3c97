import { join } from 'node:path';
import type { Config } from './config.js';
import type { Engine } from './engine/engine.js';

/**
 * Opens the store that the settings name: Neo4j when there is an address, else the embedded one.
 * Fails with STORE_UNAVAILABLE and a sentence that says what to do.
 */
export async function openEngine({ neo4j, dataDirectory }: Config): Promise<Engine> {
  if (neo4j !== null) {
    const { openNeo4j } = await import('./engine/neo4j/open.js');
    return openNeo4j(neo4j);
  }
  const { openGrafeo } = await import('./engine/grafeo/open.js');
  return openGrafeo({ path: join(dataDirectory, 'graph.grafeo') });
}
