import { getIntrospectionQuery } from 'graphql';
import { mkdtemp, rm } from 'node:fs/promises';
import { request, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { promisify } from 'node:util';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { COST_ATTACKS } from '../support/attacks/cost-attacks.js';
import { DOCUMENT_ATTACKS } from '../support/attacks/document-attacks.js';
import { BYTES, HTTP_ATTACKS, type HttpAttack } from '../support/attacks/http-attacks.js';
import { VALUE_ATTACKS } from '../support/attacks/value-attacks.js';
import { copyShipped } from '../support/shipped-seed.js';
import { post, startServer, type Answer, type TestServer } from '../support/test-server.js';

/** What an answer may be, in bytes. What it costs is measured by `npm run bench -- --attacks`. */
const MOST_BYTES = 10_500_000;

describe('attacks on a server with the shipped graph', () => {
  let server: TestServer;
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mgg-attacks-'));
    const settings = { ANSWER_CACHE_MB: '0' };
    server = await startServer({ path: await copyShipped(folder), settings });
  });
  afterAll(async () => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  });
  let logged = 0;
  afterEach(() => {
    const faults = server.log.slice(logged).filter(({ level }) => Number(level) >= 50);
    logged = server.log.length;
    expect(faults).toEqual([]);
  });

  it.each(
    [...DOCUMENT_ATTACKS, ...COST_ATTACKS, ...VALUE_ATTACKS].map((attack) => [attack.name, attack]),
  )('does not get through: %s', async (_name, attack) => {
    const { content, refused } = attack;
    const body = typeof content === 'string' ? { query: content } : content;
    const result = await post(`${server.url}/graphql`, body);
    const codes = (result.body.errors ?? []).map(({ extensions }) => String(extensions['code']));
    expect(result.status).toBeLessThan(500);
    expect(refused.length === 0 ? codes : [codes[0] ?? '']).toEqual(
      refused.length === 0
        ? []
        : [expect.stringMatching(new RegExp(`^(${refused.join('|')})$`)) as string],
    );
    expect(JSON.stringify(result.body).length).toBeLessThan(MOST_BYTES);
  });

  it.each(HTTP_ATTACKS.map((attack) => [attack.name, attack] as const))(
    'does not get through over HTTP: %s',
    async (_name, attack) => {
      const result = await send(server.url, attack);
      expect(attack.status).toContain(result.status);
      expect(result.bytes).toBeLessThan(MOST_BYTES);
      if (result.type.startsWith('text/html')) expect(result.text).not.toContain('<script>alert');
      else if (result.status >= 400) expectOneForm(result.text);
    },
  );

  it('finds no fault of ours in operations made at random, valid and broken', async () => {
    const { pid } = process;
    const words = ['--valid', '100', '--broken', '100', '--seed', '3', '--address', server.url];
    const { stdout } = await promisify(execFile)(process.execPath, [
      ...['scripts/fuzz.mjs', ...words],
      ...['--pid', String(pid)],
    ]);
    expect(stdout).toContain('valid: answered');
    expect(stdout).toContain('broken: GRAPHQL_VALIDATION_FAILED');
    expect(stdout).toMatch(/^0 found/m);
  });

  it.each(BYTES)('are told that they are no request: %s', async (_name, bytes, status) => {
    const { port } = new URL(server.url);
    const socket = connect(Number(port), '127.0.0.1');
    let told = '';
    socket.on('data', (text: Buffer) => (told += text.toString()));
    socket.on('error', () => undefined);
    socket.write(bytes);
    await once(socket, 'close');
    expect(told).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expectOneForm(told.slice(told.indexOf('\r\n\r\n') + 4));
  });
});

/** Errors outside GraphQL and in it: the sentence and the code, and nothing of the program. */
function expectOneForm(text: string): void {
  const body = JSON.parse(text) as Answer['body'] & { message?: string };
  if (body.errors === undefined) {
    expect(body).toMatchObject({
      message: expect.any(String) as string,
      code: expect.any(String) as string,
    });
  } else {
    for (const error of body.errors) {
      expect(error).toMatchObject({
        message: expect.any(String) as string,
        extensions: { code: expect.any(String) as string },
      });
    }
  }
  expect(text).not.toMatch(/FST_ERR|statusCode|node_modules|\.js:|INTERNAL_SERVER_ERROR/);
}

interface Told {
  readonly status: number;
  readonly type: string;
  readonly text: string;
  readonly bytes: number;
}

/** Sends just these bytes as the address: `fetch` would put ways up in order. */
async function send(
  url: string,
  { path, method = 'GET', headers = {}, body }: HttpAttack,
): Promise<Told> {
  const { hostname, port } = new URL(url);
  const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  const sent = request({ hostname, port, path, method, headers: { ...length, ...headers } });
  // A server that refuses a long body closes while it is still sent.
  sent.on('error', () => undefined);
  sent.end(body);
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  const all = Buffer.concat(chunks);
  const type = response.headers['content-type'] ?? '';
  return { status: response.statusCode ?? 0, type, text: all.toString(), bytes: all.length };
}

/** Small requests whose answers would be large. */
describe('a small request for a large answer', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.close());

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
