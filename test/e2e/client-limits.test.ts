import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import type { Engine } from '../../src/engine/engine.js';
import { entity } from '../support/claims.js';
import { Curator } from '../support/curating.js';
import { hasRedis, startRedis } from '../support/redis.js';
import { startServer, type Answer, type TestServer } from '../support/test-server.js';

const LIMIT = 2_000;
const SETTINGS = {
  RATE_LIMIT: String(LIMIT),
  RATE_LIMIT_KEY: '3000',
  TRUSTED_PROXIES: 'loopback',
};

/** Comes through the proxy from this address. */
const from = (address: string): Record<string, string> => ({ 'x-forwarded-for': address });

/** 1 for the list and 100 for its entities, beside the 100 for the request: 201. */
const HUNDRED = '{ countries(first: 100) { nodes { id } } }';
/** The same as a change of the graph would see it: nothing is kept of it. */
const variant = (at: number): string => HUNDRED.replace('countries', `a${at}: countries`);

/** What is left, as the draft of the IETF writes it: `"points";r=1799;t=60`. */
function left({ headers }: Pick<Answer, 'headers'>): number {
  const [, points, seconds] =
    /^"points";r=(\d+);t=(\d+)$/.exec(headers.get('ratelimit') ?? '') ?? [];
  expect(Number(seconds)).toBeGreaterThan(0);
  expect(Number(seconds)).toBeLessThanOrEqual(60);
  return Number(points);
}

describe('what one client may ask in a minute', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ settings: SETTINGS });
  });
  afterAll(() => server.close());

  it('is told with every answer, and taken from by what a question costs', async () => {
    const asked = await server.ask(variant(1), {}, from('192.0.2.1'));
    expect(asked.headers.get('ratelimit-policy')).toBe(`"points";q=${LIMIT};w=60`);
    expect(left(asked)).toBe(LIMIT - 201);
    // Again: it was kept, so that only the request counts.
    expect(left(await server.ask(variant(1), {}, from('192.0.2.1')))).toBe(LIMIT - 301);
    const page = await fetch(`${server.url}/robots.txt`, { headers: from('192.0.2.1') });
    expect(left(page)).toBe(LIMIT - 351);
  });

  it('ends with 429, which says when to come back, and ends for nobody else', async () => {
    const answers: Answer[] = [];
    for (let at = 0; at < 11; at += 1) {
      answers.push(await server.ask(variant(at + 10), {}, from('192.0.2.2')));
    }
    // Nine cost 1,809; the tenth cannot be paid; the eleventh is not even read.
    expect(answers.map(({ status }) => status)).toEqual([
      ...Array.from({ length: 9 }, () => 200),
      ...[429, 429],
    ]);
    for (const { headers, body } of answers.slice(9)) {
      const [error] = body.errors ?? [];
      const retryAfter = Number(headers.get('retry-after'));
      expect(retryAfter).toBeGreaterThan(0);
      expect(headers.get('ratelimit')).toMatch(/^"points";r=0;/);
      expect(body).toEqual({ errors: [error] });
      expect(error?.extensions).toEqual({ code: 'RATE_LIMITED', limit: LIMIT, retryAfter });
      expect(error?.message).toContain(`Ask again in ${retryAfter} seconds`);
    }
    const file = await fetch(`${server.url}/export/jsonl`, { headers: from('192.0.2.2') });
    expect(file.status).toBe(429);
    expect(await file.json()).toMatchObject({ code: 'RATE_LIMITED' });
    expect((await server.ask(HUNDRED, {}, from('192.0.2.3'))).status).toBe(200);
    const health = await fetch(`${server.url}/health`, { headers: from('192.0.2.2') });
    expect([health.status, health.headers.get('ratelimit')]).toEqual([200, null]);
  });

  it('is one allowance for a key from wherever, and for half of an IPv6 address', async () => {
    const key = await server.addKey({ role: 'READER', name: 'mobile', expiresAt: null });
    const authorization = { authorization: `Bearer ${key}` };
    const here = await server.ask(HUNDRED, {}, { ...authorization, ...from('192.0.2.4') });
    const there = await server.ask(HUNDRED, {}, { ...authorization, ...from('192.0.2.5') });
    expect([left(here), left(there)]).toEqual([3000 - 201, 3000 - 402]);
    const first = await server.ask('{ __typename }', {}, from('2001:db8::1'));
    const second = await server.ask('{ __typename }', {}, from('2001:db8:0:0:ffff::2'));
    const third = await server.ask('{ __typename }', {}, from('2001:db8:0:1::2'));
    expect([left(first), left(second), left(third)]).toEqual([
      LIMIT - 100,
      LIMIT - 200,
      LIMIT - 100,
    ]);
  });

  it('counts each name of a table', async () => {
    const queries = JSON.stringify({ a: { query: 'Italy' }, b: { query: 'Germany' } });
    const body = new URLSearchParams({ queries });
    const headers = from('192.0.2.6');
    const answer = await fetch(`${server.url}/reconcile`, { method: 'POST', body, headers });
    expect(answer.status).toBe(200);
    expect(left(answer)).toBe(LIMIT - 300);
  });

  it('does not believe in addresses that a client tells by itself', async () => {
    const open = await startServer({ settings: { RATE_LIMIT: String(LIMIT) } });
    const first = await open.ask('{ __typename }', {}, from('192.0.2.7'));
    const second = await open.ask('{ __typename }', {}, from('192.0.2.8'));
    await open.close();
    expect([left(first), left(second)]).toEqual([LIMIT - 100, LIMIT - 200]);
  });
});

(hasRedis() ? describe : describe.skip)('servers that share a store of limits', () => {
  it('count together, and each for itself while it is away', async () => {
    const redis = await startRedis();
    const settings = { ...SETTINGS, RATE_LIMIT_STORE: redis.address };
    const servers = [await startServer({ settings }), await startServer({ settings })] as const;
    const ask = async (server: TestServer, address: string): Promise<number> =>
      left(await server.ask('{ __typename }', {}, from(address)));
    try {
      // Until both are connected each counts for itself.
      for (let at = 1, second = 0; second !== LIMIT - 200; at += 1) {
        await ask(servers[0], `198.51.100.${at}`);
        second = await ask(servers[1], `198.51.100.${at}`);
      }
      await redis.stop();
      expect(await ask(servers[1], '192.0.2.9')).toBe(LIMIT - 100);
      expect(await ask(servers[0], '192.0.2.9')).toBe(LIMIT - 100);
      expect(servers[1].log.map(({ msg }) => msg)).toContain(
        'the store of rate limits is away: this server counts for itself',
      );
    } finally {
      await Promise.all(servers.map((server) => server.close()));
    }
  });
});

describe('exports at once', () => {
  /** Begins to read an export, and then no more. */
  const begin = async (server: TestServer, address: string): Promise<IncomingMessage> => {
    const request = get(`${server.url}/export/jsonl`, { headers: from(address) });
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    return response;
  };
  const statusFor = async (server: TestServer, address: string): Promise<number> => {
    const answer = await fetch(`${server.url}/export/jsonl`, { headers: from(address) });
    await answer.text();
    return answer.status;
  };

  it('are two for each client: who does not read them closes them for nobody else', async () => {
    // More than the buffers of a connection hold.
    const description = 'A body that is described at length. '.repeat(8_000);
    const bodies = Array.from({ length: 40 }, (_, at) =>
      entity(`organisation:b${at}`, `Body ${at}`, { description }),
    );
    const fill = (engine: Engine): Promise<unknown> => new Curator(engine).store(...bodies);
    const server = await startServer({ settings: { TRUSTED_PROXIES: 'loopback' }, fill });
    const slow = await Promise.all([begin(server, '192.0.2.1'), begin(server, '192.0.2.1')]);
    expect(slow.map(({ statusCode }) => statusCode)).toEqual([200, 200]);
    const third = await fetch(`${server.url}/export/jsonl`, { headers: from('192.0.2.1') });
    expect([third.status, third.headers.get('retry-after')]).toEqual([429, '10']);
    expect(await third.json()).toMatchObject({ code: 'RATE_LIMITED' });
    expect(await statusFor(server, '192.0.2.2')).toBe(200);
    for (const response of slow) response.destroy();
    await server.close();
  });
});

describe('a server that is behind', () => {
  it('sends questions away until it is no more, and answers those who watch over it', async () => {
    const server = await startServer({ settings: { MAX_LOOP_DELAY_MS: '250' } });
    const ask = (): Promise<Answer> => server.ask('{ __typename }');
    let answer = await ask();
    while (answer.status !== 503) {
      // The server is in this process: whatever holds it holds the server.
      const end = performance.now() + 600;
      while (performance.now() < end);
      answer = await ask();
    }
    expect(answer.headers.get('retry-after')).toBe('5');
    expect(answer.body.errors?.[0]?.extensions).toEqual({ code: 'BUSY' });
    expect((await fetch(`${server.url}/health`)).status).toBe(200);
    while (answer.status !== 200) answer = await ask();
    await server.close();
  });
});
