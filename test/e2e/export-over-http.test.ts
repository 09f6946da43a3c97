import { once } from 'node:events';
import { get } from 'node:http';
import type { Engine } from '../../src/engine/engine.js';
import type { Statement } from '../../src/engine/statement.js';
import { startServer, type TestServer } from '../support/test-server.js';

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

interface Cytoscape {
  readonly data: { readonly description: string };
  readonly directed: boolean;
  readonly elements: Readonly<
    Record<'nodes' | 'edges', readonly { readonly data: Readonly<Record<string, unknown>> }[]>
  >;
}

describe('exports over HTTP', () => {
  let server: TestServer;
  const settings = { PUBLIC_URL: 'https://graph.example.org/' };
  beforeAll(async () => {
    server = await startServer({ settings });
  });
  afterAll(() => server.close());

  const answerTo = (question: string, init?: RequestInit): Promise<Response> =>
    fetch(`${server.url}/export/${question}`, init);
  const elements = async (question: string): Promise<Cytoscape['elements']> =>
    ((await (await answerTo(`cytoscape?${question}`)).json()) as Cytoscape).elements;
  const ids = async (question: string): Promise<unknown[]> =>
    (await elements(question)).nodes.map(({ data }) => data['id']);

  it.each([
    ['gexf', 'application/gexf+xml; charset=utf-8', 'gexf', '<?xml version="1.0"'],
    ['graphml', 'application/graphml+xml; charset=utf-8', 'graphml', '<?xml version="1.0"'],
    ['csv', 'application/zip', 'zip', 'PK'],
    ['cytoscape', 'application/json; charset=utf-8', 'cyjs', '{"data":'],
    ['jsonld', 'application/ld+json; charset=utf-8', 'jsonld', '{"@context":'],
    ['turtle', 'text/turtle; charset=utf-8', 'ttl', '@prefix'],
    ['ftm', 'application/json+ftm; charset=utf-8', 'ftm.json', '{"id":'],
    ['jsonl', 'application/x-ndjson; charset=utf-8', 'jsonl', '{"record":'],
  ])('gives %s as a file of its type', async (format, type, extension, beginning) => {
    const answer = await answerTo(format);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe(type);
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename="migration-governance-graph.${extension}"`,
    );
    expect(answer.headers.get('x-truncated')).toBe('false');
    expect(answer.headers.get('link')).toBe(`<${LICENCE}>; rel="license"`);
    expect((await answer.text()).startsWith(beginning)).toBe(true);
    const head = await answerTo(format, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-type')]).toEqual([200, type]);
    expect(head.headers.get('content-length')).toBeNull();
  });

  it.each(['gexf', 'graphml', 'csv', 'cytoscape', 'jsonld', 'turtle'])(
    'says in the %s itself who made the data, of which moment, on what terms',
    async (format) => {
      const file = await (await answerTo(format)).text();
      expect(file).toContain('Contributors to the Migration Governance Graph');
      expect(file).toContain(LICENCE);
      const { data } = (await (await answerTo('cytoscape')).json()) as {
        data: { version: string };
      };
      expect(data.version).toMatch(/^\d{4}-\d\d-\d\dT/);
      expect(file).toContain(data.version);
    },
  );

  it('narrows it: around some entities, by kind, type, date and confidence', async () => {
    expect((await elements('')).nodes).toHaveLength(5);
    expect((await elements('')).edges).toHaveLength(6);
    expect(await ids('of=framework:gcm')).toEqual([
      ...['framework:gcm', 'country:eth', 'country:deu', 'country:ita'],
    ]);
    expect(await ids('of=framework:gcm&depth=2')).toContain('dialogue:khartoum-process');
    expect(await ids('of=country:ita&kinds=DIALOGUE')).toEqual([
      ...['country:ita', 'dialogue:khartoum-process'],
    ]);
    expect(await ids('kinds=COUNTRY,DIALOGUE')).toHaveLength(4);
    expect((await elements('kinds=COUNTRY&kinds=DIALOGUE')).edges).toHaveLength(3);
    expect((await elements('types=VOTED_ON')).edges).toHaveLength(3);
    expect((await elements('asOf=2017')).edges).toHaveLength(3);
    expect((await elements('minConfidence=0.95')).edges).toEqual([]);
    expect((await elements('knownAt=2020-01-01')).nodes).toEqual([]);
  });

  it('says when a limit left something out', async () => {
    const answer = await answerTo('gexf?of=framework:gcm&limit=2');
    expect(answer.headers.get('x-truncated')).toBe('true');
    expect(await answer.text()).toContain('(1 step, the first 2 entities of more)');
  });

  it('joins entities by what they share', async () => {
    const answer = await answerTo('cytoscape?network=country&via=DIALOGUE,FRAMEWORK&limit=2');
    expect(answer.headers.get('x-truncated')).toBe('true');
    expect(answer.headers.get('x-incomplete')).toBe('false');
    const { data, directed, elements: found } = (await answer.json()) as Cytoscape;
    expect(directed).toBe(false);
    expect(data.description).toContain(
      'COUNTRY joined through DIALOGUE, FRAMEWORK (2 or more shared, the 2 that meet most)',
    );
    // All three are in the dialogue and voted; equals go by id.
    expect(found.edges.map((edge) => edge.data)).toEqual([
      {
        ...{ id: 'country:deu--country:eth', key: 'country:deu--country:eth' },
        ...{ source: 'country:deu', target: 'country:eth', interaction: 'SHARES' },
        ...{ label: 'shares 2', sharedCount: 2, weight: 1 },
      },
    ]);
    expect(await ids('network=COUNTRY&via=DIALOGUE')).toEqual([]);
    expect(await ids('network=COUNTRY&via=DIALOGUE&minimumShared=1')).toHaveLength(3);
  });

  it('adds columns of measures', async () => {
    const answer = await answerTo('csv?of=framework:gcm&measures=DEGREE,BETWEENNESS&file=nodes');
    const [head, ...rows] = (await answer.text()).trimEnd().split('\n');
    expect(head).toMatch(/,permalink,degree,betweenness$/);
    // Three voted on it, and nothing else joins them here.
    expect(rows.map((row) => row.split(',').slice(-2))).toEqual([
      ...[['3', '1'], ...Array.from({ length: 3 }, () => ['1', '0'])],
    ]);
    const edges = await answerTo('csv?of=framework:gcm&measures=DEGREE&file=edges');
    expect(await edges.text()).not.toContain('degree');
  });

  it('writes one table of CSV alone', async () => {
    const answer = await answerTo('csv?file=edges&types=VOTED_ON');
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const [head, ...rows] = (await answer.text()).trimEnd().split('\n');
    expect(head).toMatch(/^Source,Target,Type,Id,Label,relationType,/);
    expect(rows).toHaveLength(3);
  });

  it('marks CSV as UTF-8 for spreadsheets, unless it is told not to', async () => {
    const start = async (question: string): Promise<string> => {
      const bytes = await (await answerTo(question)).arrayBuffer();
      return Buffer.from(bytes).subarray(0, 5).toString('latin1');
    };
    expect(await start('csv?file=nodes')).toBe('\u00ef\u00bb\u00bfId');
    expect(await start('csv?file=nodes&bom=0')).toBe('Id,La');
  });

  it('holds, with no steps, the entities named and what lies among them', async () => {
    const answer = await answerTo(
      'csv?of=country:ita,country:deu,framework:gcm&depth=0&file=edges',
    );
    // Italy's and Germany's votes; their memberships lead to what was not chosen.
    expect((await answer.text()).trimEnd().split('\n')).toHaveLength(3);
  });

  it('links to the address that is set, never to that of the request', async () => {
    const turtle = await (await answerTo('turtle', { headers: { host: 'evil.example' } })).text();
    expect(turtle).toContain('<https://graph.example.org/id/country/ita>');
    expect(turtle).not.toContain('evil');
  });

  it.each([
    ['excel', 404, /no format "excel".*gexf, graphml, csv/],
    ['gexf?of=organisation:nobody', 404, /organisation:nobody/],
    ['gexf?of=country:ita&depth=4', 400, /`depth`.*0 to 3/],
    ['gexf?of=country:ita&limit=2001', 400, /`limit`.*1 to 2000/],
    ['gexf?limit=2', 400, /`limit` needs `of` or `network`/],
    ['gexf?network=COUNTRY', 400, /`network` needs `via`/],
    ['gexf?via=DIALOGUE', 400, /`via` needs `network`/],
    ['gexf?minimumShared=2', 400, /`minimumShared` needs `network`/],
    ['gexf?network=PERSON&via=DIALOGUE', 400, /`network` takes.*"PERSON"/],
    ['gexf?network=COUNTRY&via=', 400, /`via` takes/],
    ['gexf?network=COUNTRY&via=DIALOGUE&limit=501', 400, /`limit`.*from 2 to 500/],
    ['gexf?network=COUNTRY&via=DIALOGUE&limit=1', 400, /`limit`.*from 2 to 500/],
    ['gexf?network=COUNTRY&via=DIALOGUE&minimumShared=0', 400, /`minimumShared`.*from 1 to/],
    ['gexf?network=COUNTRY&via=DIALOGUE&of=country:ita', 400, /`of` and `network` exclude/],
    ['gexf?network=COUNTRY&via=DIALOGUE&depth=2', 400, /`depth` and `network` exclude/],
    ['gexf?network=COUNTRY&via=DIALOGUE&kinds=COUNTRY', 400, /`kinds` and `network` exclude/],
    ['gexf?measures=FAME', 400, /`measures` takes, with commas: DEGREE.*COMMUNITY; not "FAME"/],
    ['gexf?measures=', 400, /`measures` takes/],
    ...['turtle', 'jsonld', 'ftm', 'jsonl'].flatMap((format): [string, number, RegExp][] => [
      [`${format}?network=COUNTRY&via=DIALOGUE`, 400, /`network`.*gexf, graphml, csv, cytoscape/],
      [`${format}?measures=DEGREE`, 400, /`measures`.*gexf, graphml, csv, cytoscape/],
    ]),
    ['gexf?depth=2', 400, /`depth` needs `of`/],
    ['gexf?of=', 400, /`of` names no id/],
    ['gexf?kinds=PERSON', 400, /`kinds`.*"PERSON"/],
    ['gexf?types=LIKES', 400, /`types`.*"LIKES"/],
    ['gexf?groups=LEADERS', 400, /`groups` takes.*STEERING.*"LEADERS"/],
    ['gexf?undated=no', 400, /`undated` must be one of: show, hide/],
    ['gexf?walk=all', 400, /`walk` needs `of`/],
    ['gexf?asOf=yesterday', 400, /yesterday/],
    ['gexf?asOf=2018&asOf=2019', 400, /`asOf` is given 2 times/],
    ['gexf?knownAt=2018', 400, /`knownAt`/],
    ['gexf?minConfidence=2', 400, /`minConfidence`/],
    ['gexf?since=2018', 400, /no parameter `since`/],
    ['gexf?file=nodes', 400, /`file` is for the format csv/],
    ['gexf?bom=0', 400, /`bom` is for the format csv/],
    ['csv?bom=no', 400, /`bom` must be one of: 0, 1/],
  ] as [string, number, RegExp][])('refuses %s with %i', async (question, status, message) => {
    const answer = await answerTo(question);
    expect(answer.status).toBe(status);
    expect(((await answer.json()) as { message: string }).message).toMatch(message);
    expect(answer.headers.get('content-disposition')).toBeNull();
  });
});

describe('an export over HTTP', () => {
  it('needs a key where reading does, and gives proposals and names to contributors only', async () => {
    const server = await startServer({ settings: { READ_ACCESS: 'key' } });
    try {
      const jsonl = async (key?: string): Promise<Response> =>
        fetch(`${server.url}/export/jsonl`, {
          headers: key === undefined ? {} : { authorization: `Bearer ${key}` },
        });
      expect((await jsonl()).status).toBe(401);
      const recordsFor = async (role: 'READER' | 'CONTRIBUTOR'): Promise<string> => {
        const key = await server.addKey({ role, name: role, expiresAt: null });
        return (await jsonl(key)).text();
      };
      expect(await recordsFor('CONTRIBUTOR')).toContain('{"record":"change"');
      const seen = await recordsFor('READER');
      expect(seen).toContain('{"record":"claim"');
      expect(seen).not.toMatch(/"record":"change"|recordedBy/);
    } finally {
      await server.close();
    }
  });

  it('says when there was more to count than is read', async () => {
    const through = (engine: Engine): Engine =>
      new Proxy(engine, {
        get: (target, name) => {
          if (name !== 'read') {
            const value: unknown = Reflect.get(target, name, target);
            return typeof value === 'function' ? (value.bind(target) as unknown) : value;
          }
          return async (statement: Statement<unknown>) => {
            const rows = await target.read(statement);
            if (!statement.text.includes('AS others')) return rows;
            return [...rows, { id: 'dialogue:huge', others: Array<string>(200_001).fill('none') }];
          };
        },
      });
    const server = await startServer({ through });
    try {
      const question = 'network=COUNTRY&via=DIALOGUE&minimumShared=1';
      const answer = await fetch(`${server.url}/export/graphml?${question}`);
      expect(answer.headers.get('x-incomplete')).toBe('true');
      expect(await answer.text()).toContain('counts are too low');
    } finally {
      await server.close();
    }
  });

  it('that fails before its first byte is an error, and one that nobody reads stops reading', async () => {
    let reads = 0;
    let broken = false;
    const through = (engine: Engine): Engine =>
      new Proxy(engine, {
        get: (target, name) => {
          if (name !== 'read') {
            const value: unknown = Reflect.get(target, name, target);
            return typeof value === 'function' ? (value.bind(target) as unknown) : value;
          }
          return async (statement: Statement<unknown>) => {
            if (statement.text.includes('Entity')) reads += 1;
            if (broken) throw new Error('The disk is gone.');
            return target.read(statement);
          };
        },
      });
    const server = await startServer({ through });
    try {
      broken = true;
      const failed = await fetch(`${server.url}/export/gexf`);
      expect([failed.status, await failed.text()]).toEqual([
        500,
        expect.stringMatching(/^{"message":"Something went wrong. Reference /),
      ]);
      broken = false;
      const request = get(`${server.url}/export/turtle`);
      await once(request, 'response');
      request.destroy();
      await server.stop();
      const before = reads;
      // Waits for what still reads.
      await server.close();
      expect(reads).toBe(before);
    } finally {
      await server.close();
    }
  });
});
