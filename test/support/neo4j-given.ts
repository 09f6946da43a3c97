import type { Neo4jConnection, Neo4jSource } from './neo4j.ts';
import { probe, type Probe } from './neo4j-probe.ts';

/** The Neo4j of TEST_NEO4J_URI. Tests wipe it, so one that holds anything is refused. */
export async function givenNeo4j(environment = process.env): Promise<Neo4jSource> {
  const uri = environment['TEST_NEO4J_URI'];
  if (uri === undefined || uri === '') return { missing: 'no TEST_NEO4J_URI' };
  const connection: Neo4jConnection = {
    uri,
    user: environment['TEST_NEO4J_USER'] ?? 'neo4j',
    password: environment['TEST_NEO4J_PASSWORD'] ?? '',
    database: environment['TEST_NEO4J_DATABASE'] ?? 'neo4j',
  };
  const { nodes } = await look(connection);
  if (nodes > 0) {
    throw new Error(
      `TEST_NEO4J_URI: the database "${connection.database}" at ${uri} holds ${nodes} nodes. ` +
        'Tests wipe their database, so name an empty one.',
    );
  }
  return { connection, origin: `at ${uri}`, stop: async () => undefined };
}

async function look(connection: Neo4jConnection): Promise<Probe> {
  try {
    return await probe(connection);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `TEST_NEO4J_URI: ${connection.uri} cannot be used (${reason}).`;
    throw new Error(`${message} Correct it, or unset it.`, { cause: error });
  }
}
