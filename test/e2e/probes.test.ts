import type { Engine } from '../../src/engine/engine.js';
import { startServer, type TestServer } from '../support/test-server.js';

describe('a server', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.close());

  const get = (path: string): Promise<Response> =>
    fetch(`${server.url}${path}`, { redirect: 'manual' });

  it('says that it is up', async () => {
    const answer = await get('/health');
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ status: 'up' });
  });

  it('is ready while its store answers, and names the engine', async () => {
    const answer = await get('/ready');
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({
      status: 'ready',
      engine: expect.stringMatching(/^Grafeo .* \(embedded\)$/) as string,
    });
  });

  it('gives its schema as text', async () => {
    const answer = await get('/schema.graphql');
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await answer.text()).toMatch(/^interface Actor implements Entity & Node \{$/m);
  });

  it('says what it has instead of what it has not', async () => {
    const answer = await get('/grahpql');
    expect(answer.status).toBe(404);
    expect(await answer.json()).toEqual({
      code: 'NOT_FOUND',
      message:
        'There is nothing at GET /grahpql. The API is at /graphql, its schema at /schema.graphql.',
    });
  });
});

describe('a server whose store does not answer', () => {
  const refuse = (): Promise<never> => Promise.reject(new Error('connection lost'));
  const lost = (engine: Engine): Engine => ({
    dialect: engine.dialect,
    read: refuse,
    write: refuse,
    findNames: refuse,
    checkpoint: refuse,
    close: () => engine.close(),
  });
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ through: lost });
  });
  afterAll(() => server.close());

  it('is up but not ready, and keeps the reason for the log', async () => {
    expect((await fetch(`${server.url}/health`)).status).toBe(200);
    const answer = await fetch(`${server.url}/ready`);
    expect(answer.status).toBe(503);
    const text = await answer.text();
    expect(text).toContain('The store does not answer.');
    expect(text).not.toContain('connection lost');
    expect(JSON.stringify(server.log)).toContain('connection lost');
  });
});
