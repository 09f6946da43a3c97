import type { Neo4jSource } from './neo4j.ts';

/** Set-up and tear-down run in one process but are loaded apart, so they meet on `globalThis`. */
const holder = globalThis as { neo4jForTests?: Neo4jSource };

export function keepForTeardown(source: Neo4jSource): void {
  holder.neo4jForTests = source;
}

export async function stopKept(): Promise<void> {
  const source = holder.neo4jForTests;
  if (source && 'stop' in source) await source.stop();
}
