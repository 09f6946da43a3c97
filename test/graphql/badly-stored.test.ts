import { parse } from 'csv-parse/sync';
import { Parser } from 'n3';
import { exportCommand } from '../../src/commands/export.js';
import type { Engine } from '../../src/engine/engine.js';
import { openGrafeo } from '../../src/engine/grafeo/open.js';
import { command } from '../../src/engine/statement.js';
import { loadSeed } from '../../src/exchange/sources/pack/load-seed.js';
import { startServer, type TestServer } from '../support/test-server.js';

const [COUNTRY, FRAMEWORK] = ['country:deu', 'framework:gcm'];

/** Writes what older versions took, past all checks. */
async function spoil(engine: Engine): Promise<void> {
  await loadSeed(engine, 'test/e2e/small-graph');
  const names = [
    { value: 'Sprache', language: 'en_GB', kind: 'LABEL', from: null, to: null },
    { value: 'Nonsense\u0007', language: 'not a tag', kind: 'LABEL', from: 'then', to: null },
  ];
  await engine.write(async (transaction) => {
    await transaction.run(
      command(
        `MATCH (n:Entity {id: $id})
SET n.website = 'https://example.org:99999/', n.name = $name, n.names = $names`,
        { id: COUNTRY, name: 'Null\u0000byte', names: JSON.stringify(names) },
      ),
    );
    await transaction.run(
      command(
        `MATCH (n:Entity {id: $id}) SET n.adoptedOn = 'soon', n.website = 'nowhere', n.names = '[{'`,
        { id: FRAMEWORK },
      ),
    );
    await transaction.run(
      command(
        `MATCH (d:Document) SET d.url = 'https://a.org|https://b.org', d.language = 'en_US', d.date = 'once'`,
      ),
    );
    await transaction.run(
      command(`MATCH (c:Claim) SET c.observedOn = 'yesterday', c.amounts = '[{"year":2.5}]'`),
    );
    await transaction.run(
      command(
        `MATCH (:Entity)-[r:VOTED_ON]->(:Entity) SET r.validFrom = '19.12.2018', r.vote = 'MAYBE', r.amounts = $amounts`,
        {
          amounts:
            '[{"year":2016,"currency":"EUR","value":5},{"year":2017,"currency":"EUR","value":5,"kind":"GIFT"}]',
        },
      ),
    );
  });
}

describe('what an older version stored badly', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ fill: spoil });
  });
  afterAll(() => server.close());

  const text = async (path: string): Promise<string> => {
    const answer = await fetch(`${server.url}${path}`);
    expect(answer.status).toBe(200);
    return answer.text();
  };

  it('reads as null, and never as an error', async () => {
    const { body } = await server.ask(`{
      country(id: "${COUNTRY}") { name website names { value language from } }
      framework(id: "${FRAMEWORK}") { website adoptedOn names { value } }
      documents(first: 100) { nodes { url language date } }
      claims(first: 100) { nodes { observedOn validFrom } }
      relations(filter: { types: [VOTED_ON] }, first: 100) { nodes { validFrom vote amounts { year kind } validity(on: "2019") } }
    }`);
    expect(body.errors).toBeUndefined();
    expect(body.data).toMatchObject({
      country: {
        name: 'Nullbyte',
        website: null,
        names: [
          { value: 'Sprache', language: 'en-GB', from: null },
          { value: 'Nonsense', language: null, from: null },
        ],
      },
      framework: { website: null, adoptedOn: null, names: [] },
    });
    const { documents, claims, relations } = body.data as Record<string, { nodes: unknown[] }>;
    expect(documents?.nodes[0]).toEqual({ url: null, language: 'en-US', date: null });
    expect(claims?.nodes[0]).toMatchObject({ observedOn: null });
    expect(relations?.nodes[0]).toMatchObject({
      validFrom: null,
      vote: null,
      amounts: [
        { year: 2016, kind: null },
        { year: 2017, kind: null },
      ],
    });
  });

  it('is told to operators, each once', async () => {
    const { nodes } = (await server.ask(`{ countries(first: 100) { nodes { name } } }`)).body
      .data?.['countries'] as { nodes: unknown[] };
    expect(nodes).not.toHaveLength(0);
    const told = server.log.filter(({ id, property }) => id === COUNTRY && property === 'website');
    expect(told).toHaveLength(1);
    expect(String(told[0]?.['msg'])).toContain('write it again');
  });

  it('is told by `mgg export` in a line, with how many and which first', async () => {
    const engine = await openGrafeo({ path: null });
    await spoil(engine);
    const said: string[] = [];
    const io = {
      out: () => Promise.resolve(),
      say: (words: string) => said.push(words),
      progress: () => undefined,
      signal: new AbortController().signal,
    };
    const given = { file: ['nodes'], of: [COUNTRY], depth: ['0'] };
    expect(await exportCommand(engine, { format: 'csv', given }, io)).toBe(0);
    expect(said[0]).toBe(
      `Left out or mended 3 stored values that are no such values, first the name of ${COUNTRY}. Write them again.\n`,
    );
    expect(said[1]).toMatch(/^Exported 1 entities/);
    const sound = { given: { ...given, of: ['country:ita'] }, format: 'csv' };
    await exportCommand(engine, sound, io);
    expect(said[2]).toMatch(/^Exported 1 entities/);
    await engine.close();
  });

  it('spoils no export', async () => {
    const turtle = new Parser().parse(await text('/export/turtle'));
    expect(turtle.some(({ object }) => object.value === 'Sprache')).toBe(true);
    const graph = JSON.parse(await text('/export/jsonld')) as { '@graph': unknown[] };
    const tags = [...JSON.stringify(graph).matchAll(/"@language":"([^"]*)"/g)].map(
      ([, tag]) => tag,
    );
    expect(tags).toContain('en-GB');
    expect(tags.filter((tag) => !/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag ?? ''))).toEqual([]);
    for (const format of [
      'gexf',
      'graphml',
      'cytoscape',
      'ftm',
      'csv?file=nodes',
      'csv?file=edges',
    ]) {
      expect(await text(`/export/${format}`)).not.toMatch(/[\0-\u0008\u000b\u000c\u000e-\u001f]|�/);
    }
    const nodes = parse(await text('/export/csv?file=nodes'), { columns: true, bom: true });
    expect(nodes).toContainEqual(expect.objectContaining({ Id: COUNTRY, name: 'Nullbyte' }));
  });
});
