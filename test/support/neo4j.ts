import { givenNeo4j } from './neo4j-given.ts';
import { neo4jFromDocker } from './neo4j-docker.ts';
import { neo4jFromMaven } from './neo4j-maven.ts';

/** How to reach an empty Neo4j that tests may fill and wipe. */
export interface Neo4jConnection {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** A Neo4j for tests, or the reason why this way does not give one. */
export type Neo4jSource =
  | {
      readonly connection: Neo4jConnection;
      readonly origin: string;
      /** Of its process, when we started it. */
      readonly pid?: number | undefined;
      stop(): Promise<void>;
    }
  | { readonly missing: string };

/** In this order; the first that gives one is taken. */
const SOURCES = [() => givenNeo4j(), () => neo4jFromMaven(), neo4jFromDocker];

/**
 * A Neo4j for tests: the one TEST_NEO4J_URI names (never NEO4J_URI), one started from Maven
 * Central, one started by Docker, or the reasons why there is none. Throws when TEST_NEO4J_URI
 * names one that cannot be used.
 */
export async function findNeo4j(): Promise<Neo4jSource> {
  const reasons: string[] = [];
  for (const source of SOURCES) {
    const found = await source();
    if ('connection' in found) return found;
    reasons.push(found.missing);
  }
  return { missing: reasons.join(', ') };
}
