import { removeRunFolder } from './run-folder.ts';
import { stopKept } from './running-neo4j.ts';

/** Removes what the test files shared, and stops the Neo4j that the global set-up started. */
async function globalTeardown(): Promise<void> {
  removeRunFolder();
  await stopKept();
}

export { globalTeardown as default };
