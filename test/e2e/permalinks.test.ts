import { watched } from '../support/api.js';
import { openElements, wordsOf } from '../support/page-words.js';
import { MEMBERS, storePermalinkGraph } from '../support/permalink-graph.js';
import { BETWEEN } from '../support/small-graph.js';
import { startServer, type TestServer } from '../support/test-server.js';

const BASE = 'https://graph.example.org';

describe('permalinks', () => {
  let server: TestServer;
  let statements: string[] = [];

  beforeAll(async () => {
    server = await startServer({
      settings: { PUBLIC_URL: BASE },
      fill: storePermalinkGraph,
      through: (engine) => {
        const watching = watched(engine);
        statements = watching.statements;
        return watching.engine;
      },
    });
  });
  afterAll(() => server.close());

  const get = (path: string, accept?: string): Promise<Response> =>
    fetch(`${server.url}${path}`, {
      redirect: 'manual',
      headers: accept === undefined ? {} : { accept },
    });
  const page = async (path: string): Promise<string> => (await get(path, 'text/html')).text();

  /** The id of the relation between two entities, as a path. */
  async function relationPath(subject: string, object: string): Promise<string> {
    const query = `{ relations(first: 1, filter: { subject: { ids: ["${subject}"] }, object: { ids: ["${object}"] } }) { nodes { id } } }`;
    const { body } = await server.ask(query);
    const { nodes } = body.data?.['relations'] as { nodes: { id: string }[] };
    return `/id/${(nodes[0]?.id ?? '').replace(':', '/')}`;
  }

  it('is a page that says what it is, and on what evidence, without scripts', async () => {
    const answer = await get('/id/organisation/alpha', 'text/html');
    const text = await answer.text();
    expect(answer.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; (?!.*script)/,
    );
    expect(text).toContain('<title>Alpha Agency (AA) · Migration Governance Graph</title>');
    expect(text).toContain(`<link rel="canonical" href="${BASE}/id/organisation/alpha"`);
    expect(text).toContain('<meta property="og:title" content="Alpha Agency (AA)"');
    expect(text.match(/<script[^>]*>/g)).toEqual(['<script type="application/ld+json">']);
    const words = wordsOf(text);
    expect(words).toContain('Has member 5');
    expect(words).toContain('Austria since 1951');
    expect(words).toContain('Portugal since 2004');
    expect(words).toContain('List of members, row 1');
    expect(words).toContain('French Agence Alpha');
    expect(words).toContain(
      `Migration Governance Graph: Alpha Agency. Read ${new Date().toISOString().slice(0, 10)}. ${BASE}/id/organisation/alpha`,
    );
  });

  it('is made of headings, labels and ids that fit together', async () => {
    for (const path of ['/id/organisation/alpha', '/id/document/list', '/id/organisation/none']) {
      const text = await page(path);
      const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const named = [...text.matchAll(/ (?:for|aria-labelledby)="([^"]+)"/g)].map(([, id]) => id);
      expect(named.filter((id) => !ids.includes(id))).toEqual([]);
      expect(text.match(/<h1[ >]/g)).toHaveLength(1);
      expect(openElements(text)).toEqual([]);
    }
  });

  it('keeps names from being taken for HTML', async () => {
    const text = await page('/id/organisation/bad');
    expect(text).not.toMatch(/<script>|<i>/);
    expect(text).toContain('&lt;/script&gt;&lt;script&gt;alert(1)');
    const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text) ?? [];
    expect(JSON.parse(data)).toMatchObject({
      '@id': `${BASE}/id/organisation/bad`,
      'schema:name': '</script><script>alert(1)</script>',
    });
  });

  it('shows the graph as of a date, and says so', async () => {
    const words = wordsOf(await page('/id/organisation/alpha?asOf=1995&utm_source=mail'));
    expect(words).toContain('As of 1995.');
    // Austria, and Sudan from 1990 to 2000; Türkiye, whose ends are not known, may have been.
    expect(words).toContain('Has member 3');
    expect(words).toContain(`As of 1995, read`);
    expect(words).toContain(`${BASE}/id/organisation/alpha?asOf=1995`);
    expect(await page('/id/organisation/alpha?asOf=1995')).toContain(
      '<meta name="robots" content="noindex"',
    );
    expect((await get('/id/organisation/alpha?asOf=soon')).status).toBe(400);
  });

  it('shows what was known at a time, and what was not', async () => {
    const known = `?knownAt=${BETWEEN}`;
    const before = await get(`/id/organisation/newcomer${known}`, 'text/html');
    expect(before.status).toBe(404);
    expect(wordsOf(await before.text())).toContain(
      'Newcomer was not in the graph yet. It was recorded on 1 January 2025.',
    );
    const path = await relationPath('country:aut', 'dialogue:north');
    expect(wordsOf(await page(`${path}${known}`))).toContain('since 2003 ·');
    const now = wordsOf(await page(path));
    expect(now).toContain('since May 2003 ·');
    expect(now).toContain('Recorded 1 January 2024: since 2003');
  });

  it('leads from the id of a merged entity to the one that was kept, for good', async () => {
    const answer = await get('/id/organisation/old-beta.ttl?asOf=2018');
    expect([answer.status, answer.headers.get('location')]).toEqual([
      301,
      '/id/organisation/beta.ttl?asOf=2018',
    ]);
    expect(answer.headers.get('cache-control')).toMatch(/max-age=\d\d$/);
    const words = wordsOf(await page('/id/organisation/beta'));
    expect(words).toContain('Also found under organisation:old-beta');
    expect((await get('/id/Organisation/ALPHA')).headers.get('location')).toBe(
      '/id/organisation/alpha',
    );
  });

  it('says in words what is not there, and where to go on', async () => {
    const gone = await get('/id/organisation/gone', 'text/html');
    expect(gone.status).toBe(404);
    const text = await gone.text();
    expect(wordsOf(text)).toContain('Gone Bureau is not in the graph. It was withdrawn on');
    expect(text).toContain('href="/id/organisation/alpha"');
    const past = /href="(\/id\/organisation\/gone\?knownAt=[^"]+)"/.exec(text)?.[1] ?? '';
    expect((await get(past)).status).toBe(200);
    const never = await get('/id/organisation/no-such-body', 'text/html');
    expect(never.status).toBe(404);
    expect(await never.text()).toContain('href="/?view=search&amp;q=no%20such%20body"');
    const data = await get('/id/nothing/at-all', 'application/json');
    expect([data.status, await data.json()]).toEqual([
      404,
      { message: 'nothing:at-all is not in the graph.', code: 'NOT_FOUND' },
    ]);
  });

  it('tells of a relation what each source says, and how to cite it', async () => {
    const path = await relationPath('country:prt', 'organisation:alpha');
    const text = await page(path);
    const words = wordsOf(text);
    expect(words).toContain('Portugal is member of Alpha Agency since 2004');
    expect(words).toContain('Evidence 2');
    expect(words).toContain('Report, page 3 Press · states since 2002');
    expect(words).toContain(
      `Migration Governance Graph: Portugal is member of Alpha Agency, since 2004. Source: List of members, row 1. Read`,
    );
    expect(words).toContain(`${BASE}${path}`);
    expect(wordsOf(await page(`${path}?asOf=2001`))).toContain(
      'As of 2001. It certainly did not hold then.',
    );
    const claimId = /id="(claim-[0-9a-f]+)"/.exec(text)?.[1] ?? '';
    const claimed = await get(`/id/${claimId.replace('-', '/')}`);
    expect([claimed.status, claimed.headers.get('location')]).toEqual([303, `${path}#${claimId}`]);
  });

  it('is what citations of the API end with', async () => {
    const path = await relationPath('country:prt', 'organisation:alpha');
    const id = path.slice('/id/'.length).replace('/', ':');
    const { body } = await server.ask(
      `{ now: relation(id: "${id}") { citation } asOf(validOn: "2010") { relation(id: "${id}") { citation } } }`,
    );
    const { now, asOf } = body.data as {
      now: { citation: string };
      asOf: { relation: { citation: string } };
    };
    expect(now.citation).toMatch(new RegExp(`\\. ${BASE}${path}$`));
    expect(asOf.relation.citation).toMatch(new RegExp(`\\. ${BASE}${path}\\?asOf=2010$`));
  });

  it('tells of a document what the graph takes from it', async () => {
    const words = wordsOf(await page('/id/document/report'));
    expect(words).toContain('2 statements about 4 entities');
    expect(words).toContain('Portugal is member of Alpha Agency since 2002 · page 3');
    expect(words).toContain('Reliability 0.50');
  });

  it('costs a hub no more statements than others, and shows all of it page by page', async () => {
    const cost = async (path: string): Promise<number> => {
      statements.length = 0;
      await page(path);
      return statements.length;
    };
    expect(await cost('/id/organisation/alpha')).toBeLessThanOrEqual(8);
    expect(await cost('/id/organisation/hub')).toBeLessThanOrEqual(8);
    const first = await page('/id/organisation/hub');
    expect(first.match(/class="name"/g)).toHaveLength(20);
    const seen: string[] = [];
    let next = addressIn(first, /<a href="([^"]*relations=MEMBER_OF[^"]*)"/);
    let pages = 0;
    while (next !== undefined) {
      const text = await page(next);
      seen.push(
        ...[...text.matchAll(/class="name">\s*<a[^>]*>(Member \d+)</g)].map(([, n]) => n ?? ''),
      );
      next = addressIn(text, /<a href="([^"]*after=[^"]*)"/);
      pages += 1;
    }
    expect(pages).toBe(3);
    expect([seen.length, new Set(seen).size]).toEqual([MEMBERS, MEMBERS]);
  });

  it('needs a key where reading needs one, and says so on a page', async () => {
    const closed = await startServer({ settings: { READ_ACCESS: 'key' } });
    const path = `${closed.url}/id/country/ita`;
    const stranger = await fetch(path, { headers: { accept: 'text/html' } });
    expect([stranger.status, stranger.headers.get('content-type')]).toEqual([
      401,
      'text/html; charset=utf-8',
    ]);
    expect(wordsOf(await stranger.text())).toContain('This graph needs a key');
    const key = await closed.addKey({ name: 'reader', role: 'READER', expiresAt: null });
    const reader = await fetch(path, { headers: { authorization: `Bearer ${key}` } });
    expect([reader.status, reader.headers.get('cache-control')]).toEqual([
      200,
      'private, max-age=60',
    ]);
    expect((await fetch(`${closed.url}/sitemap.xml`)).status).toBe(401);
    expect(await (await fetch(`${closed.url}/robots.txt`)).text()).toContain('Disallow: /\n');
    await closed.close();
  });
});

function addressIn(text: string, pattern: RegExp): string | undefined {
  return pattern.exec(text)?.[1]?.replaceAll('&amp;', '&');
}
