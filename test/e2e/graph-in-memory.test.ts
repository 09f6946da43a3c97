import type { Engine } from '../../src/engine/engine.js';
import { storeSmallGraph } from '../support/small-graph.js';
import { startServer, type TestServer } from '../support/test-server.js';
import { until } from '../support/until.js';

const READY = 'the graph is in memory';

/** What is searched in memory, and how many statements read the evidence of it. */
const QUESTIONS: readonly (readonly [what: string, query: string, statements: number])[] = [
  [
    'paths with their steps',
    `{ paths(from: "country:aut", to: "organisation:eclair", maxLength: 4) {
      length weakestConfidence nodes { id name } steps { label relation { id type confidence } } } }`,
    2,
  ],
  [
    'partners',
    `{ organisation(id: "organisation:alpha") { partners(first: 3, includeDirect: true) { totalCount
      edges { sharedCount weight node { ... on Entity { id name } } } pageInfo { hasNextPage endCursor } } } }`,
    2,
  ],
  [
    'two hops',
    `{ neighbourhood(of: ["organisation:alpha"], depth: 2, limit: 9) { truncated totalNodes
      nodes { id name } relations { id } } }`,
    3,
  ],
  [
    'a network',
    `{ network(kinds: [COUNTRY, ORGANISATION], via: [EVENT, DIALOGUE], minimumShared: 1) {
      totalNodes nodes { id } ties { sharedCount weight source { id } target { id } } } }`,
    1,
  ],
];

describe('a server with the graph in memory', () => {
  const servers: TestServer[] = [];
  let statements = 0;
  const counted = (engine: Engine): Engine =>
    new Proxy(engine, {
      get: (target, name: keyof Engine) => {
        if (name === 'read') statements += 1;
        const value: unknown = Reflect.get(target, name);
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      },
    });
  const start = async (settings: Record<string, string>): Promise<TestServer> => {
    const server = await startServer({
      settings: { ANSWER_CACHE_MB: '0', ...settings },
      fill: storeSmallGraph,
      through: counted,
    });
    servers.push(server);
    return server;
  };

  beforeAll(async () => {
    const [within] = [
      await start({ GRAPH_IN_MEMORY: '1000' }),
      await start({ GRAPH_IN_MEMORY: '0' }),
    ];
    await until(() => within.log.some(({ msg }) => msg === READY));
  });
  afterAll(() => Promise.all(servers.map((server) => server.close())));

  it.each(QUESTIONS)('answers as one without for %s, with few statements', async (...asked) => {
    const [, query, most] = asked;
    const [within, without] = servers;
    const [stored, begun] = [await without?.ask(query), statements];
    const found = await within?.ask(query);
    expect(found?.body).toEqual(stored?.body);
    expect(found?.body.errors).toBeUndefined();
    expect(statements - begun).toBeLessThanOrEqual(most);
  });

  it('tells how large it is', async () => {
    const line = servers[0]?.log.find(({ msg }) => msg === READY);
    expect(line).toMatchObject({ entities: 17, relations: expect.any(Number) as number });
    expect(servers[1]?.log.some(({ msg }) => msg === READY)).toBe(false);
  });
});
