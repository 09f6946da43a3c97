import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openExport } from '../../src/exchange/formats/export-graph.js';
import type { ExportFormatName } from '../../src/exchange/formats/format-table.js';
import { EXPORT_FORMATS } from '../../src/exchange/formats/formats.js';
import { exportQuestion } from '../../src/exchange/formats/question.js';
import type { ExportParameters } from '../../src/exchange/formats/read-parameters.js';
import { grafeoUnderTest } from '../support/engines.js';
import { findPython, readWith } from '../support/python.js';
import { storeSmallGraph } from '../support/small-graph.js';
import { useTemporaryFolder } from '../support/temporary-folder.js';
import { useGraph } from '../support/use-graph.js';

const BASE = 'https://graph.example.org';
const ENTITIES = 17;
const RELATIONS = 37;
const CLAIMS = 39;

const python = findPython('networkx', 'rdflib', 'followthemoney');
const describeIf = python === null ? describe.skip : describe;

type Things = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

describeIf('what is exported, opened by other programs', () => {
  const engine = useGraph(grafeoUnderTest, storeSmallGraph);
  const folder = useTemporaryFolder();

  /** What a reader of others finds in an export. */
  async function read<Found>(
    format: ExportFormatName,
    reader: string,
    given: ExportParameters = {},
  ): Promise<Found> {
    const file = join(folder(), `graph.${EXPORT_FORMATS[format].extension}`);
    const question = exportQuestion(given);
    const graph = await openExport(engine(), question, BASE);
    await writeFile(
      file,
      EXPORT_FORMATS[format].write({ engine: engine(), graph, question, trusted: false }),
    );
    return (await readWith(python ?? '', reader, file)) as Found;
  }

  const between = (edges: Things, source: string, target: string) =>
    Object.values(edges).filter((edge) => edge['source'] === source && edge['target'] === target);

  it('GEXF: networkx finds all nodes and edges, their fields, periods and colours', async () => {
    const found = await read<{ multigraph: boolean; nodes: Things; edges: Things }>('gexf', 'gexf');
    expect(Object.keys(found.nodes)).toHaveLength(ENTITIES);
    expect(Object.keys(found.edges)).toHaveLength(RELATIONS);
    expect(found.multigraph).toBe(true);
    expect(found.nodes['organisation:alpha']).toMatchObject({
      ...{
        label: 'Alpha Agency',
        kind: 'ORGANISATION',
        acronym: 'AA',
        identifiers: 'ror:00alpha12',
      },
      viz: { color: { r: 11, g: 45, b: 128 } },
    });
    const sudan = between(found.edges, 'country:sdn', 'organisation:alpha');
    expect(sudan.map(({ spells }) => spells).sort()).toEqual([
      [['1990-01-01', '2000-12-31']],
      // So networkx writes an end that is not given.
      [['2010-01-01', 'None']],
    ]);
    const [portugal] = between(found.edges, 'country:prt', 'organisation:alpha');
    expect(portugal).toMatchObject({
      ...{ relationType: 'MEMBER_OF', label: 'is member of', validFrom: '2004', sourceCount: 2 },
      ...{ confidence: 0.94, sourceTitle: 'List of members', sourceLocator: 'row 1' },
    });
    const [funding] = between(found.edges, 'organisation:beta', 'project:bridge');
    expect(funding?.['amounts']).toBe('2016 EUR 5000 commitment');
    expect(funding).not.toHaveProperty('spells');
  });

  it('GraphML: networkx finds the same, parallel edges by their ids', async () => {
    const { nodes, edges } = await read<{ nodes: Things; edges: Things }>('graphml', 'graphml');
    expect(Object.keys(nodes)).toHaveLength(ENTITIES);
    expect(Object.keys(edges)).toHaveLength(RELATIONS);
    expect(nodes['organisation:eclair']).toMatchObject({ label: 'Éclair Foundation' });
    const votes = Object.values(edges).filter(({ vote }) => vote !== undefined);
    expect(votes.map(({ source, vote }) => `${String(source)} ${String(vote)}`).sort()).toEqual([
      ...['country:aut ABSTAIN', 'country:prt YES', 'country:sdn YES'],
    ]);
    expect(between(edges, 'country:sdn', 'organisation:alpha')).toHaveLength(2);
  });

  it('CSV: the tables of the zip have a row for each', async () => {
    const found = await read<{ damaged: null; names: string[]; nodes: Things; edges: Things }>(
      ...(['csv', 'csv-zip'] as const),
    );
    expect(found).toMatchObject({ damaged: null, names: ['nodes.csv', 'edges.csv'] });
    expect(Object.keys(found.nodes)).toHaveLength(ENTITIES);
    expect(Object.keys(found.edges)).toHaveLength(RELATIONS);
    expect(found.nodes['country:tur']).toMatchObject({ Label: 'Türkiye', region: 'Asia' });
    const summit = Object.values(found.edges).find(({ relationType }) => relationType === 'ADOPTS');
    expect(summit).toMatchObject({
      ...{ Source: 'event:summit', Target: 'framework:pact', Type: 'Directed', Label: 'adopts' },
    });
  });

  it('Cytoscape JSON: networkx finds the same', async () => {
    const { nodes, edges } = await read<{ nodes: Things; edges: Things }>('cytoscape', 'cytoscape');
    expect(Object.keys(nodes)).toHaveLength(ENTITIES);
    expect(Object.keys(edges)).toHaveLength(RELATIONS);
    const [vote] = between(edges, 'country:aut', 'framework:pact');
    expect(vote).toMatchObject({ label: 'voted on', interaction: 'VOTED_ON', vote: 'ABSTAIN' });
  });

  it.each(['turtle', 'jsonld'] as const)(
    '%s: rdflib finds relations, the documents they come from and typed dates',
    async (format) => {
      const found = await read<Readonly<Record<string, unknown>>>(format, 'rdf');
      expect(found).toMatchObject({ relations: RELATIONS, memberships: 11, claims: CLAIMS });
      expect(found['documents']).toEqual(
        ['list', 'page', 'report', 'treaty'].map((name) => `${BASE}/id/document/${name}`),
      );
      expect(found['themes']).toEqual(['Return']);
      expect(found['start']).toEqual(['2004 http://www.w3.org/2001/XMLSchema#gYear']);
      expect(found['sources']).toEqual([
        `${BASE}/id/document/list row 1 2004`,
        `${BASE}/id/document/report page 3 2002`,
      ]);
    },
  );

  it('Turtle: a triple without dates only where a membership may still hold', async () => {
    const { memberOf } = await read<{ memberOf: string[] }>('turtle', 'rdf');
    const pair = (a: string, b: string): string => `${BASE}/id/${a} ${BASE}/id/${b}`;
    const [alpha, north] = ['organisation/alpha', 'dialogue/north'];
    // Not Portugal in the process, which it left in 2012.
    expect(memberOf).toEqual(
      [
        ...['aut', 'sdn', 'tur'].map((code) => pair(`country/${code}`, north)),
        ...['prt'].map((code) => pair(`country/${code}`, alpha)),
        ...['aut', 'sdn', 'tur'].map((code) => pair(`country/${code}`, alpha)),
        ...[pair(alpha, north), pair('organisation/newcomer', north)],
      ].sort(),
    );
  });

  it('Turtle and JSON-LD say the same', async () => {
    const turtle = await read<{ triples: number }>('turtle', 'rdf');
    expect(await read('jsonld', 'rdf')).toEqual(turtle);
  });

  it('FollowTheMoney: every entity is valid and loses nothing', async () => {
    const found = await read<{ entities: Things; lost: unknown[] }>('ftm', 'ftm');
    expect(found.lost).toEqual([]);
    const schemata = Object.values(found.entities).map(({ schema }) => schema);
    const count = (schema: string) => schemata.filter((name) => name === schema).length;
    // Four documents beside 17 entities and 37 relations; frameworks are documents too.
    expect(schemata).toHaveLength(ENTITIES + RELATIONS + 4);
    expect([count('Document'), count('Membership'), count('UnknownLink')]).toEqual([6, 11, 21]);
    expect(found.entities['organisation-beta']).toMatchObject({ schema: 'PublicBody' });
  });

  it('a part: networkx finds what is one step around, as of a year', async () => {
    const given = { of: ['framework:pact'], asOf: ['2018'] };
    const { nodes, edges } = await read<{ nodes: Things; edges: Things }>('gexf', 'gexf', given);
    expect(Object.keys(nodes).sort()).toEqual([
      ...['country:aut', 'country:prt', 'country:sdn', 'country:tur'],
      ...['event:summit', 'framework:goal-1', 'framework:pact'],
    ]);
    // Three votes, two endorsements, a part, an adoption; at the summit Austria as host and
    // participant, and Sudan.
    expect(Object.keys(edges)).toHaveLength(10);
  });
});
