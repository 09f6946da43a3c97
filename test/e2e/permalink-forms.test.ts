import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MEMBERS, storePermalinkGraph } from '../support/permalink-graph.js';
import { findPython, runPython } from '../support/python.js';
import { useTemporaryFolder } from '../support/temporary-folder.js';
import { startServer, type TestServer } from '../support/test-server.js';

const BASE = 'https://graph.example.org';
const python = findPython('rdflib');
const withPython = python === null ? it.skip : it;

describe('permalinks as data', () => {
  const folder = useTemporaryFolder();
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ settings: { PUBLIC_URL: BASE }, fill: storePermalinkGraph });
  });
  afterAll(() => server.close());

  const get = (path: string, accept?: string): Promise<Response> =>
    fetch(`${server.url}${path}`, { headers: accept === undefined ? {} : { accept } });
  const json = async (path: string): Promise<Readonly<Record<string, unknown>>> =>
    (await (await get(path, 'application/json')).json()) as Readonly<Record<string, unknown>>;

  describe('answer in the form that is asked for', () => {
    it.each([
      ['/id/organisation/alpha', undefined, 'text/html'],
      ['/id/organisation/alpha', 'application/ld+json', 'application/ld+json'],
      ['/id/organisation/alpha', 'text/turtle', 'text/turtle'],
      ['/id/organisation/alpha', 'application/json', 'application/json'],
      ['/id/organisation/alpha.ttl', 'text/html', 'text/turtle'],
      ['/id/organisation/alpha.json', 'text/html', 'application/json'],
      ['/id/organisation/alpha?format=jsonld', 'text/html', 'application/ld+json'],
      ['/id/document/list', 'text/turtle', 'text/turtle'],
    ])('%s, accepting %s: %s', async (path, accept, type) => {
      const answer = await get(path, accept);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([
        200,
        `${type}; charset=utf-8`,
      ]);
      expect(answer.headers.get('vary')).toContain('Accept');
      const links = answer.headers.get('link') ?? '';
      expect(links).toMatch(/<https:\/\/graph\.example\.org\/id\/\w+\/\w+>; rel="canonical"/);
      expect(links).toContain('.ttl>; rel="alternate"; type="text/turtle"');
    });

    it('refuses other forms in words that name what there is', async () => {
      const answer = await get('/id/organisation/alpha', 'image/png');
      expect(answer.status).toBe(406);
      expect(await answer.json()).toEqual({
        code: 'BAD_REQUEST',
        message: expect.stringMatching(/text\/turtle \(\/id\/organisation\/alpha\.ttl\)/) as string,
      });
      expect((await get('/id/organisation/alpha?format=pdf')).status).toBe(400);
    });
  });

  it('gives JSON with the names of the API, and the way to the rest', async () => {
    const data = await json('/id/organisation/alpha');
    expect(data).toMatchObject({
      id: 'organisation:alpha',
      kind: 'ORGANISATION',
      acronym: 'AA',
      permalink: `${BASE}/id/organisation/alpha`,
      asOf: null,
    });
    const hub = await json('/id/organisation/hub');
    const [group] = hub['relations'] as { count: number; nodes: unknown[]; next: string }[];
    expect([group?.count, group?.nodes.length]).toEqual([MEMBERS, 100]);
    const rest = await json((group?.next ?? '').slice(BASE.length));
    expect((rest['relations'] as { nodes: unknown[] }[])[0]?.nodes).toHaveLength(100);
    expect(JSON.stringify(data)).not.toContain('recordedBy');
  });

  withPython('gives RDF that rdflib reads, the same in both forms', async () => {
    const files = await Promise.all(
      ['ttl', 'jsonld'].map(async (suffix) => {
        const file = join(folder(), `alpha.${suffix}`);
        await writeFile(file, await (await get(`/id/organisation/alpha.${suffix}`)).text());
        return file;
      }),
    );
    const program = 'test/support/readers/permalink.py';
    const read = JSON.parse(await runPython(python ?? '', [program, ...files, BASE])) as {
      members: string[];
      sources: string[];
    };
    // Sudan has been a member twice.
    expect(read).toMatchObject({ alike: true, relations: 13, named: ['Austria'] });
    expect(read.members.map((line) => line.replace(/.*\//, '')).sort()).toEqual([
      'aut',
      'prt',
      'sdn',
      'sdn',
      'tur',
    ]);
    expect(read.sources.join()).toContain('About us');
  });

  it('is listed for crawlers', async () => {
    expect(await (await get('/robots.txt')).text()).toContain(`Sitemap: ${BASE}/sitemap.xml`);
    const index = await (await get('/sitemap.xml')).text();
    const lists = [...index.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address ?? '');
    expect(lists).toEqual([`${BASE}/sitemap/entities.xml`, `${BASE}/sitemap/documents.xml`]);
    const entities = await (await get('/sitemap/entities.xml')).text();
    expect(entities).toContain(`<loc>${BASE}/id/organisation/alpha</loc><lastmod>2024-01-01`);
    expect(entities).not.toMatch(/gone|old-beta/);
    // 17 of the small graph, the bad name, the hub and its members.
    expect(entities.match(/<url>/g)).toHaveLength(17 + 2 + MEMBERS);
    expect((await get('/sitemap/claims.xml')).status).toBe(404);
  });
});
