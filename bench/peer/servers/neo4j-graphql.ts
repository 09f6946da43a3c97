import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { GraphQLSchema } from 'graphql';
import { QUESTION_MS } from '../timing.js';
import { TYPE_DEFINITIONS } from './type-definitions.js';

/** What we use of a package that is installed only for this. */
interface Neo4jGraphQLPackage {
  readonly Neo4jGraphQL: new (options: object) => { getSchema(): Promise<GraphQLSchema> };
}

/** All from one folder: a schema and the server that runs it must share their `graphql`. */
const load = createRequire(resolve('bench/peer/package.json'));
const { ApolloServer } = load('@apollo/server') as typeof import('@apollo/server');
const { startStandaloneServer } = load(
  '@apollo/server/standalone',
) as typeof import('@apollo/server/standalone');
const neo4j = load('neo4j-driver') as typeof import('neo4j-driver');
const { Neo4jGraphQL } = load('@neo4j/graphql') as Neo4jGraphQLPackage;

/** Side A in a process of its own: @neo4j/graphql behind Apollo Server, on the database of NEO4J_URI. */
const driver = neo4j.driver(process.env['NEO4J_URI'] ?? '', neo4j.auth.basic('', ''));
// Dates are texts here, and comparing texts is off until it is asked for.
const filters = { String: { LT: true, LTE: true, GT: true, GTE: true } };
const product = new Neo4jGraphQL({ typeDefs: TYPE_DEFINITIONS, driver, features: { filters } });
const server = new ApolloServer({ schema: await product.getSchema() });
await driver.verifyConnectivity();
const { url } = await startStandaloneServer(server, {
  listen: { port: 0, host: '127.0.0.1' },
  context: async () => ({
    sessionConfig: { database: 'neo4j' },
    // The database must not go on with what nobody waits for any more.
    transaction: { timeout: QUESTION_MS },
  }),
});
process.stdout.write(`ready ${url}\n`);
