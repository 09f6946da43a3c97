import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine } from '../../src/engine/engine.js';
import { openGrafeo } from '../../src/engine/grafeo/open.js';
import { openNeo4j } from '../../src/engine/neo4j/open.js';
import { command } from '../../src/engine/statement.js';
import type { Neo4jConnection } from './neo4j.ts';
import { olderStore, restoringStatements } from './older-stores.js';

/** An empty store of a test's own. `close` also removes what it left behind. */
export interface TestEngine {
  readonly engine: Engine;
  close(): Promise<void>;
}

/** What a contract suite is run on. */
export interface EngineUnderTest {
  readonly name: string;
  open(): Promise<TestEngine>;
  /** A copy of the store that a commit left (`older-stores.ts`). */
  openOlder(commit: string): Promise<TestEngine>;
  /** Opens the same store once more, as another server would; absent where only one can. */
  again?(): Promise<Engine>;
}

/** An empty embedded store in a temporary folder; rows without ORDER BY come in random order. */
export const grafeoUnderTest: EngineUnderTest = {
  name: 'Grafeo',
  open: () => openGrafeoFile(null),
  openOlder: async (commit) => openGrafeoFile(await olderStore(`${commit}.grafeo`)),
};

/** @param bytes of the file; null for none yet. */
async function openGrafeoFile(bytes: Buffer | null): Promise<TestEngine> {
  const folder = await mkdtemp(join(tmpdir(), 'graph-test-'));
  const path = join(folder, 'graph.grafeo');
  if (bytes !== null) await writeFile(path, bytes);
  // Closing takes 100 ms while checkpoints happen by themselves.
  const engine = await openGrafeo({ path, shuffle: true, checkpoints: false });
  const close = async (): Promise<void> => {
    await engine.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { engine, close };
}

/** What a statement may take here: what is slow is only slow, on a machine that does other work. */
export const PATIENT = { timeoutMs: 300_000, writeTimeoutMs: 300_000 };

/** The Neo4j that the global set-up approved, wiped clean at each opening. */
export function neo4jUnderTest(connection: Neo4jConnection): EngineUnderTest {
  return {
    name: 'Neo4j',
    open: () => openWiped(connection),
    async openOlder(commit) {
      const opened = await openWiped(connection);
      const lines = (await olderStore(`${commit}.neo4j.jsonl`)).toString();
      await opened.engine.write(async (transaction) => {
        await transaction.run(command('MATCH (n:Writers) DELETE n'));
        for (const statement of restoringStatements(lines)) await transaction.run(statement);
      });
      return opened;
    },
    again: () => openNeo4j({ ...connection, ...PATIENT }),
  };
}

async function openWiped(connection: Neo4jConnection): Promise<TestEngine> {
  const engine = await openNeo4j({ ...connection, ...PATIENT });
  await wipe(engine);
  return { engine, close: () => engine.close() };
}

/** Leaves the database as empty as it was found, so that the next run takes it again. */
export async function emptyNeo4j(connection: Neo4jConnection): Promise<void> {
  const opened = await openWiped(connection);
  await opened.close();
}

const AT_ONCE = 5_000;
const WIPE = command(
  'MATCH (n) WHERE NOT n:Writers WITH n LIMIT $limit DETACH DELETE n RETURN count(*) AS removed',
  { limit: AT_ONCE },
);

async function wipe(engine: Engine): Promise<void> {
  for (let removed = AT_ONCE; removed === AT_ONCE;) {
    const rows = await engine.write((transaction) => transaction.run(WIPE));
    removed = Number(rows[0]?.['removed']);
  }
}
