import 'reflect-metadata';
import { buildSchema, GraphQLError, parse } from 'graphql';
import { queryCost } from '../../../../src/graphql/limits/query-cost.js';

const SCHEMA = buildSchema(`
  type Query {
    thing(id: ID!): Thing
    things(first: Int, last: Int, filter: Filter): ThingConnection!
    nodes(ids: [ID!]!): [Thing!]!
    paths(from: ID!, limit: Int = 5): [Thing!]!
    network(limit: Int = 300): Network!
  }
  type Group { keys: [Name!]! count: Int! }
  type ThingConnection { groups(by: [String!]!, first: Int = 50): [Group!]! totalCount: Int! nodes: [Thing!]! edges: [ThingEdge!]! }
  type ThingEdge { node: Thing! }
  type Network { nodes: [Thing!]! ties: [Tie!]! metrics(measures: [NetworkMeasure!]!): [Metrics!]! }
  enum NetworkMeasure { DEGREE BETWEENNESS CLOSENESS }
  type Tie { source: Thing! shared(first: Int = 10): [Shared!]! }
  type Shared { entity: Thing! }
  input Filter { linked: [Link!] notLinked: [Link!] or: [Filter!] }
  input Link { role: String to: Filter }
  type Metrics { node: Thing! values: [Value!]! }
  type Value { value: Float! }
  type Name { text: String! }
  type Thing { name: String! names: [Name!]! things(first: Int): ThingConnection! }
`);

const costOf = (text: string, variables: Record<string, unknown> = {}): number =>
  queryCost(SCHEMA, { query: parse(text), variables });

/** Costs are counted by hand from the rule: objects 1, 32 scalars 1, lists times their size. */
describe('the cost of a query', () => {
  it.each([
    ['an object and its scalars', '{ thing(id: "a") { name } }', 1],
    ['a total', '{ things { totalCount } }', 1],
    ['a page: 1 + 10 × 1', '{ things(first: 10) { nodes { name } } }', 11],
    [
      'a page with edges: 1 + 10 × (1 + 1)',
      '{ things(first: 10) { edges { node { name } } } }',
      21,
    ],
    ['a page from the end', '{ things(last: 10) { nodes { name } } }', 11],
    ['a page of no given size: 1 + 20 × 1', '{ things { nodes { name } } }', 21],
    [
      'pages in pages: 1 + 10 × (1 + (1 + 5 × 1))',
      '{ things(first: 10) { nodes { things(first: 5) { nodes { name } } } } }',
      71,
    ],
    [
      'ids by their number: 1 + 3 × (1 + 2 × 1)',
      '{ nodes(ids: ["a", "b", "c"]) { things(first: 2) { nodes { name } } } }',
      10,
    ],
    [
      'a limit by its default: 1 + 5 × (1 + 2 × 1)',
      '{ paths(from: "a") { things(first: 2) { nodes { name } } } }',
      16,
    ],
    [
      'measures by their number, for each node: 1 + 40 × (1 + 3 × (1 + 1))',
      '{ network(limit: 40) { metrics(measures: [DEGREE, BETWEENNESS, CLOSENESS]) { node { name } values { value } } } }',
      281,
    ],
    [
      'a list that is given as a whole by its usual size: 1 + (1 + 5 × 0)',
      '{ thing(id: "a") { names { text } } }',
      2,
    ],
    [
      'ties by the usual number for each node: 1 + 40 × (1 + 50 × 1)',
      '{ network(limit: 40) { ties { source { name } } } }',
      2041,
    ],
    [
      'fewer where their evidence is asked for: 1 + 40 × (1 + 7 × (1 + 10 × 1))',
      `{ network(limit: 40) { ties { ...T } } } fragment T on Tie { shared { entity { name } } }`,
      3121,
    ],
    [
      'groups once for a list, not for each of its page: 1 + 10 × 1 + (1 + 50 × (1 + 2 × 0) = 51)',
      `{ things(first: 10) { nodes { name } ...G } } fragment G on ThingConnection { groups(by: "KIND") { count keys { text } } }`,
      11 + 51,
    ],
    [
      'two groupings, keys being two at most: 1 + (1 + 3 × 0) + (1 + 3 × (1 + 2 × 0))',
      '{ things(first: 0) { a: groups(by: "KIND", first: 3) { count } b: groups(by: "SIZE", first: 3) { count keys { text } } } }',
      6,
    ],
    [
      'links of filters, 10 each, 300 within another: 1 + 3 × 10 + 300',
      '{ things(filter: { linked: [{ to: { notLinked: [{}] } }], or: [{ linked: [{}, {}] }] }) { totalCount } }',
      331,
    ],
    [
      'scalars under many names, 32 like an object: 1 + 100 / 32',
      `{ thing(id: "a") { ${Array.from({ length: 100 }, (_, n) => `a${n}: name`).join(' ')} } }`,
      4,
    ],
    [
      'at least one element, whatever is asked',
      '{ things(first: -50) { nodes { name } } thing(id: "a") { name } }',
      3,
    ],
    ['at most the largest list', '{ things(first: 5000) { nodes { name } } }', 2001],
    ['nothing that is skipped', '{ things(first: 10) @skip(if: true) { nodes { name } } }', 0],
  ])('counts %s', (_what, query, cost) => {
    expect(costOf(query)).toBe(cost);
  });

  it('counts the size that a variable gives, or its default', () => {
    const query = 'query Q($size: Int = 7) { things(first: $size) { nodes { name } } }';
    expect(costOf(query)).toBe(8);
    expect(costOf(query, { size: 30 })).toBe(31);
  });

  it('counts fragments where they are used', () => {
    const query = `{ a: thing(id: "a") { ...F } b: thing(id: "b") { ...F } }
      fragment F on Thing { things(first: 4) { nodes { name } } }`;
    expect(costOf(query)).toBe(2 * (1 + 5));
  });

  it('says of a variable that cannot be read that it is the fault of the caller', () => {
    const query = 'query Q($size: Int) { things(first: $size) { totalCount } }';
    const refusal = thrownBy(() => costOf(query, { size: 'many' }));
    expect(refusal).toBeInstanceOf(GraphQLError);
    expect(refusal).toMatchObject({
      extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
    });
  });
});

function thrownBy(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  return undefined;
}
