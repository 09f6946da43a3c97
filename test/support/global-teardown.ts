import { stopKept } from './running-neo4j.ts';

/** Stops the Neo4j that the global set-up started. */
async function globalTeardown(): Promise<void> {
  await stopKept();
}

export { globalTeardown as default };
