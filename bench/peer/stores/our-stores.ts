import { join } from 'node:path';
import { showProgress } from '../../../src/cli/progress.js';
import type { Engine } from '../../../src/engine/engine.js';
import { openGrafeo } from '../../../src/engine/grafeo/open.js';
import { openNeo4j } from '../../../src/engine/neo4j/open.js';
import { deriveAgain } from '../../../src/graph/write/derive-again.js';
import { GRAPH_FILE } from '../../../src/open-engine.js';
import type { Neo4jConnection } from '../../../test/support/neo4j.js';
import { plainSource } from '../../generate/plain/in-our-model.js';
import type { PlainSize } from '../../generate/plain/size.js';
import { loadGraph } from '../../store/load-graph.js';
import { dropLookUps } from '../../store/neo4j-store.js';
import { openDatabase } from '../sides/cypher.js';

/** Of a transaction and of a statement: a machine that is busy must not end a load. */
const WRITE_MS = 600_000;
const INDEXES_S = 900;

/** What is loaded, and whether what is derived from it must be written after. */
export interface OurLoad {
  readonly size: PlainSize;
  readonly deriveAfterLoad: boolean;
}

/** Fills an empty database with our model of the graph. */
export async function fillOursNeo4j(connection: Neo4jConnection, load: OurLoad): Promise<void> {
  const engine = await openNeo4j({
    ...connection,
    writeTimeoutMs: WRITE_MS,
    timeoutMs: WRITE_MS,
  });
  await dropLookUps(connection);
  await fill(engine, load);
  await engine.close();
  // Opening again makes the indexes that were dropped for the load.
  await (await openNeo4j(connection)).close();
  const database = openDatabase(connection.uri);
  await database.write('CALL db.awaitIndexes($seconds)', { seconds: INDEXES_S });
  await database.close();
}

/** The same in a file of the embedded engine. */
export async function fillOursEmbedded(folder: string, load: OurLoad): Promise<void> {
  const engine = await openGrafeo({ path: join(folder, GRAPH_FILE), checkpoints: false });
  await fill(engine, load);
  await engine.close();
}

async function fill(engine: Engine, { size, deriveAfterLoad }: OurLoad): Promise<void> {
  await loadGraph(engine, plainSource(size));
  if (!deriveAfterLoad) return;
  const progress = showProgress('derived');
  await deriveAgain(engine, { all: true, onProgress: progress.show });
  progress.end();
}
