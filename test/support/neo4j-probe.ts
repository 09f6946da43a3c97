import { auth, driver as connect, type QueryConfig } from 'neo4j-driver';
import type { Neo4jConnection } from './neo4j.ts';

export interface Probe {
  /** Such as `5.26.12`. */
  readonly version: string;
  /** How many nodes the database holds; the one that writers lock is not counted. */
  readonly nodes: number;
}

/** Looks without the adapter, which would set up its schema before we know that we may. */
export async function probe({ uri, user, password, database }: Neo4jConnection): Promise<Probe> {
  const driver = connect(uri, auth.basic(user, password));
  const config: Partial<QueryConfig> = { database };
  try {
    const text = 'MATCH (n) WHERE NOT n:Writers RETURN count(n) AS nodes';
    const { records, summary } = await driver.executeQuery(text, {}, config);
    const version = (summary.server.agent ?? '').replace('Neo4j/', '');
    return { version, nodes: Number(records[0]?.get('nodes')) };
  } finally {
    await driver.close();
  }
}
