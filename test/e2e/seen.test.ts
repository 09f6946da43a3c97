import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parser } from '@prometheus-io/lezer-promql';
import { parse } from 'yaml';
import { startCollector, type SentSpan } from '../support/collector.js';
import { startProgram } from '../support/program.js';
import { post, startServer, type TestServer } from '../support/test-server.js';

const PARTNERS = `query Around($ids: [ID!]!, $limit: Int = 7) {
  neighbourhood(of: $ids, limit: $limit) { nodes { name } } }`;

/** Names of metrics and of their labels, as some PromQL names them; fails where it is none. */
function named(query: string): { metrics: string[]; labels: string[] } {
  const text = query.replaceAll('$__rate_interval', '5m').replace(/\$(\w+)/g, '$1');
  const metrics: string[] = [];
  const labels: string[] = [];
  parser.parse(text).iterate({
    enter: ({ type, from, to, node }) => {
      const word = text.slice(from, to);
      if (type.isError) throw new Error(`This is no PromQL, at "${text.slice(from)}": ${query}`);
      if (type.name === 'Identifier' && node.parent?.name === 'VectorSelector') metrics.push(word);
      if (type.name === 'LabelName') labels.push(word);
    },
  });
  return { metrics, labels };
}

interface Dashboard {
  readonly panels: readonly { readonly targets: readonly { readonly expr: string }[] }[];
}
interface Alerts {
  readonly groups: readonly { readonly rules: readonly { readonly expr: string }[] }[];
}

async function queries(): Promise<string[]> {
  const dashboard = await readFile('deploy/grafana/dashboard.json', 'utf8');
  const { panels } = JSON.parse(dashboard) as Dashboard;
  const { groups } = parse(await readFile('deploy/prometheus/alerts.yml', 'utf8')) as Alerts;
  return [
    ...panels.flatMap(({ targets }) => targets.map(({ expr }) => expr)),
    ...groups.flatMap(({ rules }) => rules.map(({ expr }) => expr)),
  ];
}

describe('what operators see', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({
      settings: { METRICS: 'open', SLOW_MS: '1' },
      // Each statement takes a while, and the store has a disk.
      through: (engine) =>
        Object.assign(Object.create(engine) as typeof engine, {
          read: async (statement: Parameters<typeof engine.read>[0]) => {
            await new Promise((resolve) => setTimeout(resolve, 5));
            return engine.read(statement);
          },
          write: engine.write.bind(engine),
          findNames: engine.findNames.bind(engine),
          orderedIds: engine.orderedIds?.bind(engine),
          writes: engine.writes?.bind(engine),
          checkpoint: engine.checkpoint.bind(engine),
          diskUse: async () => ({ usedBytes: 7, freeBytes: 8 }),
        }),
    });
    await server.ask(PARTNERS, { ids: ['country:ita', 'country:deu'], secret: 'Atlantis' });
  });
  afterAll(() => server.close());
  const metrics = async (): Promise<string> => (await fetch(`${server.url}/metrics`)).text();

  it('in metrics: times of operations by name, of which there are never more than fifty', async () => {
    for (let n = 0; n < 60; n += 1) await server.ask(`query Name${n} { __typename }`);
    await server.ask('query Wrong { nothing }');
    const text = await metrics();
    const count = 'graphql_operation_duration_seconds_count';
    expect(text).toContain(`${count}{type="query",operation="Around"} 1`);
    expect(text).toContain(`${count}{type="query",operation="other"} 11`);
    expect(new Set(text.match(/operation="[^"]*"/g)).size).toBeLessThanOrEqual(52);
    expect(text).toContain('http_requests_in_flight{route="/metrics"} 1');
    expect(text).toContain('http_requests_in_flight{route="/graphql"} 0');
    expect(text).toMatch(/^mgg_build_info{version="\d+\.\d+\.\d+",data_version="\d+",engine="G/m);
    expect(text).toContain('store_disk_bytes{what="free"} 8');
    expect(text).not.toMatch(/Wrong|Atlantis/);
  });

  it('on the dashboard and in alerts: only what the metrics tell', async () => {
    // What Prometheus adds by itself.
    const told = `${await metrics()}\nup{job="",instance=""} 1`;
    for (const query of await queries()) {
      const { metrics, labels } = named(query);
      expect(metrics).not.toEqual([]);
      for (const metric of metrics) {
        expect(told).toMatch(new RegExp(`^${metric}[{ ]`, 'm'));
      }
      for (const label of labels.filter((name) => !['job', 'instance'].includes(name))) {
        const lines = told
          .split('\n')
          .filter((line) => metrics.some((name) => line.startsWith(name)));
        expect(lines.join('\n')).toMatch(new RegExp(`[{,]${label}="`));
      }
    }
  });

  it('in the log: the name and the codes of an operation, and of a slow one its statements, but no values', async () => {
    const query = 'query Unknown { country(id: "country:atlantis") { name } }';
    await server.ask(query);
    await server.ask('query Gone { neighbourhood(of: ["country:atlantis"]) { totalNodes } }');
    const lines = server.log.filter(({ path }) => path === '/graphql');
    expect(lines.at(-1)).toMatchObject({ operation: 'Gone', type: 'query', codes: ['NOT_FOUND'] });
    expect(lines.at(-2)).not.toHaveProperty('codes');
    const slow = server.log.find(
      ({ operation, msg }) => msg === 'a slow operation' && operation === 'Around',
    );
    expect(slow).toMatchObject({
      level: 40,
      type: 'query',
      variables: { ids: '2 × string' },
      question: expect.stringMatching(/^query Around\(.*limit:\$limit/) as string,
      statements: expect.arrayContaining([
        { ms: expect.any(Number) as number, text: expect.stringMatching(/MATCH/) as string },
      ]) as unknown,
    });
    expect(slow?.['requestId']).toBe(lines[0]?.['requestId']);
    expect(JSON.stringify(server.log)).not.toMatch(/country:ita|Atlantis|atlantis/);
  });

  it('in the log: nothing that a client did wrong as a fault of the server', async () => {
    const url = `${server.url}/graphql`;
    for (const wrong of ['{', '[]', '{"query": 7}', '{"query": "{"}', '{"query":"{ nothing }"}']) {
      expect((await post(url, wrong)).status).toBe(400);
    }
    const gone = new AbortController();
    const asked = fetch(`${server.url}/export/jsonl`, { signal: gone.signal });
    gone.abort();
    await expect(asked).rejects.toThrow();
    await fetch(`${server.url}/id/%ff`);
    await fetch(url, { method: 'PUT', body: 'x' });
    await fetch(url, { method: 'POST', body: '<x/>', headers: { 'content-type': 'text/xml' } });
    await server.ask('{ organisations(first: 100000) { totalCount } }');
    await server.ask('mutation { withdrawEntity(id: "country:ita") { id } }');
    await fetch(`${server.url}/ready`);
    expect(server.log.filter(({ level }) => Number(level) >= 50)).toEqual([]);
    expect(await metrics()).not.toContain('INTERNAL_SERVER_ERROR');
  });
});

describe('traces', () => {
  it('hold the request, the operation in it and its statements, in the trace of the caller', async () => {
    const collector = await startCollector();
    const folder = await mkdtemp(join(tmpdir(), 'mgg-test-'));
    const program = startProgram(['serve'], {
      DATA_DIR: folder,
      PORT: '0',
      SEED: 'never',
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
      OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
    });
    const [, url = ''] = /explorer +(http:\S+)/.exec(await program.prints('The schema')) ?? [];
    const traceId = '0af7651916cd43dd8448eb211c80319c';
    const parent = 'b7ad6b7169203331';
    const headers = { traceparent: `00-${traceId}-${parent}-01` };
    await post(`${url}/graphql`, { query: PARTNERS, variables: { ids: ['country:ita'] } }, headers);
    program.kill('SIGTERM');
    const { code, stderr } = await program.ended;
    expect([code, stderr]).toEqual([0, expect.stringContaining(`"traceId":"${traceId}"`)]);
    const trace = collector.spans.filter((span) => span.traceId === traceId);
    const by = (name: string): SentSpan | undefined => trace.find((span) => span.name === name);
    expect(by('POST /graphql')).toMatchObject({
      parentSpanId: parent,
      attributes: { 'http.route': '/graphql', 'http.response.status_code': 200 },
    });
    expect(by('query Around')).toMatchObject({ parentSpanId: by('POST /graphql')?.spanId });
    expect(by('store read')).toMatchObject({
      parentSpanId: by('query Around')?.spanId,
      attributes: {
        'db.system.name': 'grafeo',
        'db.query.text': expect.stringContaining('MATCH') as string,
      },
    });
    expect(JSON.stringify(trace)).not.toContain('country:ita');
    await collector.close();
    await rm(folder, { recursive: true, force: true });
  });
  it('load nothing while they go nowhere', async () => {
    const server = await startServer();
    await server.ask('{ __typename }');
    await server.close();
    const loaded = Object.keys(require.cache).filter((file) => /otlp|sdk-trace/.test(file));
    expect(loaded.slice(0, 3)).toEqual([]);
  });
});
