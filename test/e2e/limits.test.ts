import { getIntrospectionQuery } from 'graphql';
import { startServer, type Answer, type TestServer } from '../support/test-server.js';

describe('limits', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({
      settings: { MAX_COST: '61', MAX_DEPTH: '4', MAX_TOKENS: '400' },
    });
  });
  afterAll(() => server.close());

  const refused = ({ status, body }: Answer, remedy: string): void => {
    expect(status).toBe(400);
    expect(body.data ?? null).toBeNull();
    expect(body.errors?.[0]?.extensions['code']).toBe('QUERY_TOO_COSTLY');
    expect(body.errors?.[0]?.message).toContain(remedy);
  };

  it('refuse a query that costs more, and say how much', async () => {
    // 1 for the list + 30 × 1 for the countries = 31; twice is 62.
    const half = (name: string): string => `${name}: countries(first: 30) { nodes { id } }`;
    expect((await server.ask(`{ ${half('a')} }`)).body.errors).toBeUndefined();
    const answer = await server.ask(`{ ${half('a')} ${half('b')} }`);
    refused(answer, 'Ask for smaller pages');
    expect(answer.body.errors?.[0]?.extensions).toMatchObject({ cost: 62, limit: 61 });
  });

  it('see the size of a page in a variable, and count none as 20', async () => {
    const query =
      'query Of($size: Int) { a: countries(first: $size) { nodes { id } } b: countries { nodes { id } } }';
    // The second list costs 1 + 20 = 21.
    expect((await server.ask(query, { size: 39 })).body.errors).toBeUndefined();
    const answer = await server.ask(query, { size: 40 });
    refused(answer, 'Ask for smaller pages');
    expect(answer.body.errors?.[0]?.extensions).toMatchObject({ cost: 62 });
  });

  it('do not let a negative page pay for the rest of the query', async () => {
    const answer = await server.ask(
      '{ a: countries(first: -1000) { nodes { id } } b: countries(first: 100) { nodes { id } } }',
    );
    expect(answer.status).toBe(400);
    expect(answer.body.errors?.[0]?.message).toContain('between 0 and 100, not -1000');
  });

  it('refuse deep nesting, also through fragments', async () => {
    // country, relations, nodes, object: 4 levels; its name is the fifth.
    const deep = (last: string): string =>
      `{ country(id: "country:ita") { ...Relations } }
       fragment Relations on Country { relations(first: 1) { nodes { object { ${last} } } } }`;
    const answer = await server.ask(deep('name'));
    refused(answer, 'Ask for the deeper levels in a second query');
    expect(answer.body.errors?.[0]?.extensions).toMatchObject({ depth: 5, limit: 4 });
    const flat = '{ country(id: "country:ita") { relations(first: 1) { nodes { id } } } }';
    expect((await server.ask(flat)).body.errors).toBeUndefined();
  });

  it('let tools read the schema all the same', async () => {
    const query = getIntrospectionQuery({ descriptions: false });
    const open = await startServer({ settings: { MAX_DEPTH: '4' } });
    const { body } = await open.ask(query);
    await open.close();
    expect(body.errors).toBeUndefined();
  });

  it('refuse a document with too many words', async () => {
    const query = `{ ${'__typename '.repeat(400)} }`;
    refused(await server.ask(query), 'more than 400 words and signs');
  });

  it('tell a long document from a wrong one', async () => {
    const { body } = await server.ask('{ countries(');
    expect(body.errors?.[0]?.extensions['code']).toBe('GRAPHQL_PARSE_FAILED');
  });

  it('refuse fragments that multiply', async () => {
    const fragments = Array.from(
      { length: 14 },
      (_, level) => `fragment F${level} on Query { ...F${level + 1} ...F${level + 1} }`,
    );
    const query = `{ ...F0 } ${fragments.join(' ')} fragment F14 on Query { __typename }`;
    refused(await server.ask(query), 'Use fragments in fewer places');
  });

  it('leave bad variables to be told as such', async () => {
    const { status, body } = await server.ask(
      'query Of($size: Int) { countries(first: $size) { totalCount } }',
      { size: 'many' },
    );
    expect(status).toBe(400);
    expect(body.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });
});
