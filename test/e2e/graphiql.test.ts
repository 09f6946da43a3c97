import { startServer, type TestServer } from '../support/test-server.js';

describe('the page to write queries on', () => {
  let server: TestServer;
  let page: string;
  beforeAll(async () => {
    server = await startServer();
    const answer = await fetch(`${server.url}/graphql`, { headers: { accept: 'text/html' } });
    page = await answer.text();
  });
  afterAll(() => server.close());

  const links = (): string[] =>
    [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, to]) => to ?? '');

  it('takes everything from this server', () => {
    expect(links().length).toBeGreaterThan(2);
    for (const link of links()) expect(link).toMatch(/^(\/graphiql\/|data:,$)/);
    expect(page).not.toMatch(/https?:|\/\/\w/);
  });

  it('forbids the browser to ask anyone else', async () => {
    const { headers } = await fetch(`${server.url}/graphql`, { headers: { accept: 'text/html' } });
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/https?:|\*/);
  });

  it('has files that browsers may keep, compressed for those who ask', async () => {
    for (const link of links().filter((to) => to.startsWith('/'))) {
      const answer = await fetch(`${server.url}${link}`);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-encoding')).toBe('gzip');
      expect(answer.headers.get('cache-control')).toContain('immutable');
      const plain = await fetch(`${server.url}${link}`, {
        headers: { 'accept-encoding': 'identity' },
      });
      expect(await plain.text()).toBe(await answer.text());
    }
  });

  it('has no file by another name', async () => {
    const { status } = await fetch(`${server.url}/graphiql/0/graphiql.js`);
    expect(status).toBe(404);
  });

  it('is not in the way of programs that ask with GET', async () => {
    const answer = await fetch(`${server.url}/graphql?query={__typename}`, {
      headers: { accept: 'application/json', 'apollo-require-preflight': 'true' },
    });
    expect(await answer.json()).toEqual({ data: { __typename: 'Query' } });
  });
});
