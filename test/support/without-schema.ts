import { auth, driver as connect, type QueryConfig } from 'neo4j-driver';
import type { Neo4jConnection } from './neo4j.js';

/** Takes away all constraints and indexes, as in a database that no server has seen. */
export async function withoutSchema({
  uri,
  user,
  password,
  database,
}: Neo4jConnection): Promise<void> {
  const driver = connect(uri, auth.basic(user, password));
  const config: Partial<QueryConfig> = { database };
  for (const [kind, kinds] of [
    ['CONSTRAINT', 'CONSTRAINTS'],
    ['INDEX', 'INDEXES'],
  ] as const) {
    const { records } = await driver.executeQuery(`SHOW ${kinds} YIELD name, type`, {}, config);
    const named = records.filter((record) => record.get('type') !== 'LOOKUP');
    for (const record of named)
      await driver.executeQuery(`DROP ${kind} ${String(record.get('name'))}`, {}, config);
  }
  await driver.close();
}
