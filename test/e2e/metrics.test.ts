import type { Environment } from '../../src/config.js';
import { startServer, type TestServer } from '../support/test-server.js';

/** The value of a line of metrics whose name and labels match; 0 when there is none. */
function valueOf(text: string, line: RegExp): number {
  const found = text.split('\n').find((one) => line.test(one));
  return found === undefined ? 0 : Number(found.split(' ').at(-1));
}

describe('/metrics', () => {
  const servers: TestServer[] = [];
  afterEach(async () => {
    for (const server of servers.splice(0)) await server.close();
  });

  async function start(settings: Environment): Promise<TestServer> {
    const server = await startServer({ settings });
    servers.push(server);
    return server;
  }

  it('counts and times requests, operations, errors and the work of the store', async () => {
    const server = await start({ METRICS: 'open' });
    await server.ask('{ organisation(id: "organisation:none") { id } }');
    await server.ask('{ neighbourhood(of: ["country:atlantis"]) { totalNodes } }');
    await server.ask('{ nothing }');
    await fetch(`${server.url}/id/country/ita`);
    await fetch(`${server.url}/id/country/deu.json`);
    await fetch(`${server.url}/no/such/address-7`);
    const answer = await fetch(`${server.url}/metrics`);
    const text = await answer.text();
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain; version=/);
    const request = 'http_request_duration_seconds_count';
    const routes: readonly [string, number][] = [
      ['method="GET",route="/id/:kind/:slug",status="200"', 2],
      ['method="POST",route="/graphql",status="200"', 2],
      ['method="POST",route="/graphql",status="400"', 1],
      ['method="GET",route="none",status="404"', 1],
    ];
    for (const [labels, count] of routes) {
      expect([labels, valueOf(text, new RegExp(`^${request}{${labels}}`))]).toEqual([
        labels,
        count,
      ]);
    }
    expect(
      valueOf(text, /^graphql_operation_duration_seconds_count{type="query",operation="none"}/),
    ).toBe(2);
    expect(valueOf(text, /^graphql_errors_total{code="NOT_FOUND"}/)).toBe(1);
    expect(valueOf(text, /^graphql_errors_total{code="GRAPHQL_VALIDATION_FAILED"}/)).toBe(1);
    const work =
      /^store_work_duration_seconds_count{engine="Grafeo[^"]*",work="read",outcome="done"}/;
    expect(valueOf(text, work)).toBeGreaterThan(3);
    expect(valueOf(text, /^process_resident_memory_bytes /)).toBeGreaterThan(1_000_000);
    expect(text).toContain('nodejs_eventloop_lag_seconds');
    expect(text).not.toMatch(/address-7|atlantis|country/);
  });

  it('is for those with a key, unless it is opened', async () => {
    const server = await start({});
    const stranger = await fetch(`${server.url}/metrics`);
    expect([stranger.status, stranger.headers.get('www-authenticate')]).toEqual([
      401,
      'Bearer realm="migration-governance-graph"',
    ]);
    const key = await server.addKey({ name: 'prometheus', role: 'READER', expiresAt: null });
    const headers = { authorization: `Bearer ${key}` };
    expect((await fetch(`${server.url}/metrics`, { headers })).status).toBe(200);
  });

  it('is open where its setting says so, even where reading needs a key', async () => {
    const server = await start({ METRICS: 'open', READ_ACCESS: 'key' });
    expect((await fetch(`${server.url}/metrics`)).status).toBe(200);
  });

  it('is not there where it is switched off', async () => {
    const server = await start({ METRICS: 'off' });
    expect((await fetch(`${server.url}/metrics`)).status).toBe(404);
  });
});
