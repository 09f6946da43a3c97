import { getIntrospectionQuery } from 'graphql';
import { startServer, type TestServer } from '../support/test-server.js';

/** Small requests whose answers would be large: each is refused, in words, before it is answered. */
describe('a small request for a large answer', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.close());

  const many = (times: number, what: string): string =>
    Array.from({ length: times }, (_, index) => `a${index}: ${what}`).join(' ');
  const OF_TYPE = 'name description fields { name description args { name description } }';

  it.each([
    [
      'the schema under many names',
      `{ ${many(285, '__schema { ...F }')} }
       fragment F on __Schema { types { ${OF_TYPE} inputFields { name } enumValues { name } } }`,
    ],
    [
      'types under many names',
      `{ __schema { ${many(250, 'types { ...F }')} } } fragment F on __Type { ${OF_TYPE} }`,
    ],
    [
      'names in names in names',
      `{ ${many(8, '__schema { ...S }')} }
       fragment S on __Schema { ${many(8, 'types { ...T }')} }
       fragment T on __Type { ${many(8, 'fields { ...F }')} }
       fragment F on __Field { name description args { name description } }`,
    ],
    [
      'a type under many names',
      `{ ${many(300, '__type(name: "Query") { ...F }')} } fragment F on __Type { ${OF_TYPE} }`,
    ],
    ['descriptions under many names', `{ __schema { types { ${many(600, 'description')} } } }`],
  ])('is refused: %s', async (_what, query) => {
    const { status, body } = await server.ask(query);
    expect(status).toBe(400);
    expect(body.errors).toHaveLength(1);
    expect(body.errors?.[0]?.extensions['code']).toBe('QUERY_TOO_COSTLY');
    expect(body.errors?.[0]?.message).toContain('read /schema.graphql');
  });

  it.each([
    ['by default', {}],
    [
      'with everything',
      {
        schemaDescription: true,
        specifiedByUrl: true,
        directiveIsRepeatable: true,
        inputValueDeprecation: true,
        oneOf: true,
      },
    ],
  ])(
    'does not keep tools from reading the schema %s, whatever queries may cost',
    async (_how, options) => {
      const small = await startServer({ settings: { MAX_COST: '1' } });
      const { status, body } = await small.ask(getIntrospectionQuery(options));
      await small.close();
      expect(status).toBe(200);
      expect(body.errors).toBeUndefined();
    },
  );

  it('is refused with one remedy when fields are repeated', async () => {
    const { status, body } = await server.ask(`{ ${'statistics { entities } '.repeat(900)} }`);
    expect(status).toBe(400);
    expect(body.errors).toHaveLength(1);

    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'QUERY_TOO_COSTLY', times: 900 });
    expect(body.errors?.[0]?.message).toContain('Ask for each field once');
  });

  it('is answered when tools repeat a field in some fragments', async () => {
    const fragments = Array.from({ length: 40 }, (_, index) => `F${index}`);
    const query = `{ countries { nodes { ${fragments.map((name) => `...${name}`).join(' ')} } } }
      ${fragments.map((name) => `fragment ${name} on Country { __typename id name }`).join('\n')}`;
    expect((await server.ask(query)).body.errors).toBeUndefined();
  });

  it('is refused when values are many and long', async () => {
    const small = await startServer({ settings: { MAX_ANSWER_MB: '1' } });
    const long = 'a'.repeat(150);
    const values = Array.from({ length: 1200 }, (_, n) => `${long}${n}: __typename`).join(' ');
    const lists = Array.from({ length: 8 }, (_, n) => `c${n}: countries { nodes { ...V } }`);
    const query = `{ ${lists.join(' ')} } fragment V on Country { ${values} }`;
    const { status, body } = await small.ask(query);
    await small.close();
    expect(status).toBe(400);
    expect(body.data ?? null).toBeNull();
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'QUERY_TOO_COSTLY' });
    expect(body.errors?.[0]?.message).toContain('Ask for smaller pages, fewer fields');
  });
});
