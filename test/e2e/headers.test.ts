import { startServer, type TestServer } from '../support/test-server.js';

describe('headers', () => {
  let server: TestServer;
  let closed: TestServer;
  beforeAll(async () => {
    server = await startServer();
    closed = await startServer({
      settings: { CORS_ORIGINS: 'https://a.example, https://b.example' },
    });
  });
  afterAll(async () => {
    await server.close();
    await closed.close();
  });

  const from = (url: string, origin: string): Promise<Response> =>
    fetch(`${url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type,authorization',
      },
    });

  it('let pages of every site call the API by default', async () => {
    const { status, headers } = await from(server.url, 'https://anyone.example');
    expect(status).toBe(204);
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-allow-headers')).toBe('content-type,authorization');
    expect(headers.get('access-control-allow-methods')).toContain('POST');
    expect(headers.get('access-control-allow-credentials')).toBeNull();
  });

  it('let only the sites of CORS_ORIGINS when it names some', async () => {
    const friend = await from(closed.url, 'https://b.example');
    const stranger = await from(closed.url, 'https://c.example');
    expect(friend.headers.get('access-control-allow-origin')).toBe('https://b.example');
    expect(stranger.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('carry the id of the request, the same as in the log', async () => {
    const { headers } = await server.ask('{ __typename }', {}, { 'x-request-id': 'from-proxy.1' });
    expect(headers.get('x-request-id')).toBe('from-proxy.1');
    expect(server.log).toContainEqual(
      expect.objectContaining({ requestId: 'from-proxy.1', path: '/graphql', status: 200 }),
    );
  });

  it('carry a new id when the one given is unfit for a log', async () => {
    const { headers } = await server.ask('{ __typename }', {}, { 'x-request-id': 'a b"c' });
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('and bodies stay out of the log', async () => {
    await server.ask('{ __typename private: __typename }', {}, { authorization: 'Bearer hush' });
    await fetch(`${server.url}/health?key=hush`);
    expect(JSON.stringify(server.log)).not.toMatch(/hush|private/);
  });

  it('forbid browsers to guess, frame or run what is no page', async () => {
    const { headers } = await server.ask('{ __typename }');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  });
});
