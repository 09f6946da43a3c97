import { gunzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { buildExplorer } from '../support/explorer-build.js';
import { startServer, type TestServer } from '../support/test-server.js';

const MOST = 90_000;

describe('what other sites embed', () => {
  let server: TestServer;
  beforeAll(async () => {
    await buildExplorer();
    server = await startServer({ settings: { READ_ACCESS: 'key' } });
  });
  afterAll(() => server.close());

  const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(server.url + path, { headers });

  /** As browsers ask; `fetch` of Node would add that it takes no copy. */
  const statusWhenKnown = (path: string, etag: string): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      request(
        server.url + path,
        { headers: { 'if-none-match': etag, 'accept-encoding': 'gzip' } },
        (answer) => {
          answer.resume();
          resolve(answer.statusCode);
        },
      )
        .on('error', reject)
        .end();
    });

  it('is one module of at most 90 kB that imports nothing', async () => {
    const sent = readFileSync('dist/explorer/actor-graph.js.gz');
    expect(sent.length).toBeLessThanOrEqual(MOST);
    const text = gunzipSync(sent).toString();
    // A story is brought by an address that begins with that of its server.
    expect(text).not.toMatch(
      /(^|[;\n])(import\s*["'{*\w]|export\s*[{*])|[^.\w]import\((?:["']|`(?!\$\{))/,
    );
    const { headers } = await get('/actor-graph.js', { 'accept-encoding': 'gzip' });
    expect(headers.get('content-encoding')).toBe('gzip');
  });

  it('may be taken by pages of any site, is asked for anew soon, and costs nothing when unchanged', async () => {
    const { status, headers } = await get('/actor-graph.js', {
      origin: 'https://any.example',
      'accept-encoding': 'gzip',
    });
    expect(status).toBe(200);
    expect(headers.get('content-type')).toContain('javascript');
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(headers.get('cache-control')).toMatch(/^public, max-age=300\b/);
    expect(await statusWhenKnown('/actor-graph.js', headers.get('etag') ?? '')).toBe(304);
  });

  it('is a page for frames with a policy of its own, also where reading needs a key', async () => {
    const { status, headers } = await get('/embed?of=country:ita');
    expect(status).toBe(200);
    expect(headers.get('x-frame-options')).toBeNull();
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self';");
    expect(policy).toMatch(/frame-ancestors 'self' \*$/);
    expect(policy).not.toContain('unsafe');
  });

  it('never writes into the page what an address says', async () => {
    const page = await (await get('/embed?of=<script>&title="><b>')).text();
    expect(page).toBe(await (await get('/embed')).text());
  });

  it.each(['/embed/frame.js', '/embed/frame.css', '/embed/opening.json', '/examples/embed.html'])(
    'has %s',
    async (path) => {
      expect((await get(path)).status).toBe(200);
    },
  );

  it('gives no other file by a name that leads elsewhere', async () => {
    expect((await get('/embed/..%2f..%2fcli.js')).status).toBeGreaterThanOrEqual(400);
  });
});
