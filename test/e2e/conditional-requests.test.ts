import { gunzipSync } from 'node:zlib';
import { get as httpGet } from 'node:http';
import { startServer, type TestServer } from '../support/test-server.js';

const RENAME = `mutation { upsertEntity(
  input: { dialogue: { id: "dialogue:khartoum-process", name: "Renamed" } }
  evidence: [{ document: "document:small", locator: "page 1", confidence: 1 }]
) { changed } }`;

describe('what changes with the graph only', () => {
  let server: TestServer;
  let editor: Record<string, string>;
  beforeAll(async () => {
    server = await startServer();
    const key = await server.addKey({ name: 'editor', role: 'EDITOR', expiresAt: null });
    editor = { authorization: `Bearer ${key}` };
  });
  afterAll(() => server.close());

  it.each([
    ['the schema', '/schema.graphql', false],
    ['an export', '/export/graphml', true],
    ['a permalink', '/id/dialogue/khartoum-process.json', true],
    ['a query by GET', `/graphql?query=${encodeURIComponent('{ statistics { entities } }')}`, true],
  ])('%s is asked for once, and again after a change', async (_, path, changes) => {
    const first = await fetch(server.url + path);
    const tag = first.headers.get('etag') ?? '';
    expect([first.status, tag, first.headers.get('cache-control')]).toEqual([
      200,
      expect.stringMatching(/^W\/"[\w-]{20,}"$/),
      'public, max-age=0, must-revalidate',
    ]);
    const again = { headers: { 'if-none-match': tag } };
    const known = await fetch(server.url + path, again);
    expect([known.status, await known.text()]).toEqual([304, '']);
    const name = `Renamed for ${path}`.replace(/\W+/g, ' ');
    await server.ask(RENAME.replace('Renamed', name), {}, editor);
    expect((await fetch(server.url + path, again)).status).toBe(changes ? 200 : 304);
  });

  it('is packed for clients that take it', async () => {
    const packed = await raw(`${server.url}/schema.graphql`, 'gzip');
    expect(packed.encoding).toBe('gzip');
    expect(packed.body.length).toBeLessThan(60_000);
    const plain = await raw(`${server.url}/schema.graphql`, 'identity');
    expect(gunzipSync(packed.body).toString()).toBe(plain.body.toString());
    expect((await raw(`${server.url}/schema.graphql`, 'br')).encoding).toBe('br');
  });

  it('a small answer goes out as it is', async () => {
    expect((await raw(`${server.url}/health`, 'gzip')).encoding).toBeUndefined();
  });
});

/** An answer as it comes over the wire. */
function raw(
  url: string,
  accepted: string,
): Promise<{ encoding: string | undefined; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const headers = { 'accept-encoding': accepted };
    httpGet(url, { headers }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('error', reject);
      response.on('end', () => {
        const encoding = response.headers['content-encoding'];
        resolve({ encoding, body: Buffer.concat(pieces) });
      });
    }).on('error', reject);
  });
}
