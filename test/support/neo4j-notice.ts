import type { Neo4jConnection } from './neo4j.ts';

const VARIABLE = 'NEO4J_FOR_TESTS';

/** What the global set-up tells the workers: how to reach Neo4j, or why there is none. */
export type Neo4jNotice = { readonly connection: Neo4jConnection } | { readonly missing: string };

export function publishNeo4j(notice: Neo4jNotice): void {
  process.env[VARIABLE] = JSON.stringify(notice);
}

export function readNeo4jNotice(): Neo4jNotice {
  const notice = process.env[VARIABLE];
  if (notice === undefined) return { missing: 'the global set-up did not run' };
  return JSON.parse(notice) as Neo4jNotice;
}
