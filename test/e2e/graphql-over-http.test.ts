import { auditServer, type AuditResult } from 'graphql-http';
import { post, startServer, type TestServer } from '../support/test-server.js';

describe('GraphQL over HTTP', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.close());

  const audit = async (): Promise<string[]> => {
    const results: AuditResult[] = await auditServer({
      url: `${server.url}/graphql`,
      fetchFn: fetch,
    });
    expect(results.length).toBeGreaterThan(50);
    return results.filter(({ status }) => status !== 'ok').map(({ name }) => name);
  };

  it('follows the specification, without a single remark', async () => {
    expect(await audit()).toEqual([]);
  });

  it('refuses a form that another web site sends', async () => {
    const answer = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: '{"query":"{ __typename }"}',
    });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(await answer.json()).toMatchObject({
      errors: [{ extensions: { code: 'BAD_REQUEST' } }],
    });
  });

  it('answers in the form of GraphQL when the body is no JSON', async () => {
    const { status, body } = await post(`${server.url}/graphql`, '{"query":');
    expect(status).toBe(400);
    expect(body.errors?.[0]?.extensions).toEqual({ code: 'BAD_REQUEST' });
    expect(body.errors?.[0]?.message).toContain('not valid JSON');
  });

  it.each([
    ['a subscription', { query: 'subscription { __typename }' }, 'no subscriptions'],
    [
      'a persisted query that is none',
      { query: '{ __typename }', extensions: { persistedQuery: 'x' } },
      'Leave it out',
    ],
    [
      'a persisted query with a wrong hash',
      { extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } },
      'Leave it out',
    ],
    [
      'a persisted query with the hash of another',
      {
        query: '{ __typename }',
        extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } },
      },
      'is not that of the query',
    ],
  ])('refuses %s as a mistake of the client', async (_what, content, remedy) => {
    const before = server.log.length;
    const { status, body } = await post(`${server.url}/graphql`, content);
    expect(status).toBe(400);
    expect(body.errors?.[0]?.extensions['code']).toBe('BAD_REQUEST');
    expect(body.errors?.[0]?.message).toContain(remedy);
    const levels = server.log.slice(before).map(({ level }) => level);
    expect(Math.max(...levels.map(Number))).toBeLessThan(40);
  });

  it('refuses a persisted query of GET too', async () => {
    const extensions = encodeURIComponent('{"persistedQuery":{"version":2}}');
    const answer = await fetch(`${server.url}/graphql?extensions=${extensions}`, {
      headers: { 'apollo-require-preflight': 'true' },
    });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({
      errors: [{ extensions: { code: 'BAD_REQUEST' } }],
    });
  });

  it('tells clients with persisted queries to send the whole one', async () => {
    const persistedQuery = { version: 1, sha256Hash: 'a'.repeat(64) };
    const { body } = await post(`${server.url}/graphql`, { extensions: { persistedQuery } });
    expect(body.errors?.[0]?.extensions['code']).toBe('PERSISTED_QUERY_NOT_SUPPORTED');
  });

  it('lets nobody keep an answer', async () => {
    expect((await server.ask('{ __typename }')).headers.get('cache-control')).toBe('no-store');
  });

  it('answers a query with variables', async () => {
    const { status, body } = await server.ask(
      'query Named($id: ID!) { country(id: $id) { name } }',
      { id: 'country:ita' },
    );
    expect(status).toBe(200);
    expect(body).toEqual({ data: { country: { name: 'Italy' } } });
  });
});
