import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';

/** Side C in a process of its own: what HTTP, Apollo Server and GraphQL cost with nothing behind. */
interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly acronym: string;
}

const organisation = (index: number): Organisation => ({
  id: `organisation:o${index}`,
  name: `International Migration Centre for Support Vienna ${index}`,
  acronym: 'IMCFSV',
});
const KEPT = 200;
const organisations = Array.from({ length: KEPT }, (_, index) => organisation(index));
const relation = { id: 'r0', role: 'member', validFrom: '2010-01-01', validTo: null };
const edges = organisations.map((node) => ({ relation, node, score: 0.5 }));

const server = new ApolloServer({
  typeDefs: `
type Organisation { id: ID! name: String! acronym: String organisations(first: Int!): [Organisation!]! }
type Relation { id: ID! role: String validFrom: String validTo: String }
type Edge { relation: Relation! node: Organisation! score: Float! }
type Connection { totalCount: Int! edges(first: Int!): [Edge!]! }
type Query { organisations(first: Int!): [Organisation!]! organisation(id: ID!): Organisation connection: Connection! }`,
  resolvers: {
    Query: {
      organisations: (_: unknown, { first }: Page) => organisations.slice(0, first),
      organisation: (_: unknown, { id }: { readonly id: string }) => organisation(id.length),
      connection: () => ({ totalCount: KEPT }),
    },
    Organisation: { organisations: (_: unknown, { first }: Page) => organisations.slice(0, first) },
    Connection: { edges: (_: unknown, { first }: Page) => edges.slice(0, first) },
  },
});

interface Page {
  readonly first: number;
}

const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } });
process.stdout.write(`ready ${url}\n`);
