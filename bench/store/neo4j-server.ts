import { mkdir } from 'node:fs/promises';
import type { Neo4jConnection } from '../../test/support/neo4j.js';
import { neo4jFromMaven } from '../../test/support/neo4j-maven.js';

/** A running Neo4j. */
export interface Server {
  readonly connection: Neo4jConnection;
  /** Of its process, when we started it. */
  readonly pid?: number | undefined;
  stop(): Promise<void>;
}

/** The server that BENCH_NEO4J_URI names, or null. */
export function givenServer(environment: NodeJS.ProcessEnv): Server | null {
  const uri = environment['BENCH_NEO4J_URI'];
  if (uri === undefined || uri === '') return null;
  const connection = {
    uri,
    user: environment['BENCH_NEO4J_USER'] ?? 'neo4j',
    password: environment['BENCH_NEO4J_PASSWORD'] ?? '',
    database: environment['BENCH_NEO4J_DATABASE'] ?? 'neo4j',
  };
  return { connection, stop: async () => undefined };
}

/** A server of our own with 4 GB of heap and 1 GB of page cache, whose data stays in the folder. */
export async function startServer(folder: string, heap = '4g'): Promise<Server | null> {
  await mkdir(folder, { recursive: true });
  const source = await neo4jFromMaven({ heap, pageCacheMb: 1024, folder, flags: [] });
  if ('connection' in source) return source;
  process.stderr.write(`No Neo4j: ${source.missing}. Set BENCH_NEO4J_URI to use a server.\n`);
  return null;
}
