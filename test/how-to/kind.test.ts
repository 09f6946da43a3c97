import { mkdtemp, readdir, readFile, rm, writeFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine } from '../../src/engine/engine.js';
import { ENTITY_KINDS, KINDS, type EntityKind, type KindInfo } from '../../src/domain/kinds.js';
import { readPage, tableUnder } from '../support/markdown.js';

const NAME = 'FUND' as EntityKind;
const FUND: KindInfo = {
  label: 'Fund',
  plural: 'funds',
  prefix: 'fund',
  actor: false,
  description: 'Money that is set aside for migration.',
  fields: {
    fundType: { type: 'text', filter: 'in', filterName: 'fundTypes', description: 'Its sort.' },
    opened: { type: 'date', filter: 'range', marks: 'start', description: 'When it opened.' },
  },
};

const SEED = {
  'documents.csv': `id,title,publisher,url,date,retrieved,language,reliability
document:page,About the fund,Nobody,https://example.org/fund,2016-01-01,,en,1
`,
  'entities/country.csv': `id,name,shortName,acronym,description,website,region
country:ita,Italy,,,,,Europe
`,
  'entities/fund.csv': `id,name,shortName,acronym,description,website,fundType,opened
fund:trust,Trust Fund,,TF,,,trust,2015-11
`,
  'relations/funds.csv': `subject,type,object,role,status,validFrom,validTo,observedOn,action,vote,amounts,document,locator,confidence,note
country:ita,RELATED_TO,fund:trust,,ACTUAL,2016,,,,,,document:page,line 1,0.9,
`,
};
const SRC = join(__dirname, '../../src');

/** Puts the kind into every table that has an entry for each, as a newcomer would. */
async function addKind(): Promise<void> {
  Object.assign(KINDS, { [NAME]: FUND });
  ENTITY_KINDS.push(NAME);
  const { KIND_CLASSES } = await import('../../src/fact/rdf/terms.js');
  Object.assign(KIND_CLASSES, { [NAME]: ['schema:MonetaryGrant'] });
  const { KIND_COLOURS } = await import('../../src/exchange/formats/colours.js');
  Object.assign(KIND_COLOURS, { [NAME]: { r: 1, g: 2, b: 3 } });
}

/** The tables of the program with an entry for each kind, by file: the compiler asks for these. */
async function tablesOfKinds(): Promise<string[]> {
  const files = (await readdir(SRC, { recursive: true })).filter((name) => name.endsWith('.ts'));
  const texts = await Promise.all(files.map((name) => readFile(join(SRC, name), 'utf8')));
  return files
    .filter((_, at) => /Record<(EntityKind|Entity\['kind'\]), [^=]*> = \{\n/.test(texts[at] ?? ''))
    .sort();
}

/** The kinds of which a style sheet knows nothing, by their prefixes. */
async function without(path: string, rule: (prefix: string) => string): Promise<string[]> {
  const text = await readPage(path);
  return ENTITY_KINDS.map((kind) => KINDS[kind].prefix).filter((one) => !text.includes(rule(one)));
}

describe('a new kind', () => {
  let engine: Engine;
  let folder: string;
  let ask: (query: string) => Promise<unknown>;

  beforeAll(async () => {
    await addKind();
    folder = await mkdtemp(join(tmpdir(), 'new-kind-'));
    await Promise.all(['entities', 'relations'].map((name) => mkdir(join(folder, name))));
    for (const [name, text] of Object.entries(SEED)) await writeFile(join(folder, name), text);
    const { openGrafeo } = await import('../../src/engine/grafeo/open.js');
    const { loadSeed } = await import('../../src/exchange/sources/pack/load-seed.js');
    const api = await import('../support/api.js');
    engine = await openGrafeo({ path: null, shuffle: true });
    await loadSeed(engine, folder);
    ask = (query) => api.ask(engine, query);
  });

  afterAll(async () => {
    await engine.close();
    await rm(folder, { recursive: true });
  });

  it('has files of seed data that are checked', async () => {
    const { checkSeed } = await import('../../src/exchange/sources/pack/check-seed.js');
    const { readSeed } = await import('../../src/exchange/sources/pack/read-seed.js');
    expect(checkSeed(await readSeed(folder))).toEqual([]);
    const file = join(folder, 'entities/fund.csv');
    await writeFile(file, SEED['entities/fund.csv'].replace('2015-11', 'lately'));
    const wrong = checkSeed(await readSeed(folder)).map(({ message }) => message);
    expect(wrong.join()).toContain('lately');
  });

  it('is a type of the API, with its fields, its list and its filter', async () => {
    const asked = `{
      fund(id: "fund:trust") { __typename kind name fundType opened }
      node(id: "fund:trust") { __typename }
      trusts: funds(filter: { fundTypes: ["trust"] }) { totalCount nodes { id } }
      others: funds(filter: { fundTypes: ["other"] }) { totalCount }
    }`;
    expect(await ask(asked)).toEqual({
      fund: {
        ...{ __typename: 'Fund', kind: 'FUND', name: 'Trust Fund' },
        ...{ fundType: 'trust', opened: '2015-11' },
      },
      node: { __typename: 'Fund' },
      trusts: { totalCount: 1, nodes: [{ id: 'fund:trust' }] },
      others: { totalCount: 0 },
    });
  });

  it('has neighbours, and is a neighbour of others', async () => {
    const asked = `{
      country(id: "country:ita") { funds { edges { node { id } relation { label } } } }
      fund(id: "fund:trust") { countries { nodes { name } } }
      neighbourhood(of: ["country:ita"], kinds: [FUND]) { nodes { id } }
    }`;
    expect(await ask(asked)).toEqual({
      country: {
        funds: { edges: [{ node: { id: 'fund:trust' }, relation: { label: 'is related to' } }] },
      },
      fund: { countries: { nodes: [{ name: 'Italy' }] } },
      neighbourhood: { nodes: [{ id: 'country:ita' }, { id: 'fund:trust' }] },
    });
  });

  it('can be described by curators', async () => {
    const { apiSchema } = await import('../support/api.js');
    expect(apiSchema().getType('FundInput')?.toString()).toBe('FundInput');
  });

  it('is found and reconciled as itself', async () => {
    const { TYPES } = await import('../../src/reconcile/types.js');
    expect(TYPES).toContainEqual({ id: NAME, name: 'Fund', description: FUND.description });
    const { propertyOf } = await import('../../src/reconcile/properties.js');
    expect(propertyOf('fundType')).toMatchObject({ kinds: [NAME] });
    expect(await ask('{ search(text: "trust", kinds: [FUND]) { nodes { id } } }')).toEqual({
      search: { nodes: [{ id: 'fund:trust' }] },
    });
  });

  it('is in every export', async () => {
    const { exportCommand } = await import('../../src/commands/export.js');
    const { EXPORT_FORMAT_NAMES } = await import('../../src/exchange/formats/format-table.js');
    const exported = async (format: string): Promise<string> => {
      const written: Buffer[] = [];
      const io = {
        out: (chunk: string | Uint8Array) => Promise.resolve(written.push(Buffer.from(chunk))),
        ...{ say: () => undefined, progress: () => undefined },
        signal: new AbortController().signal,
      };
      await exportCommand(engine, { format: format as never }, io as never);
      return Buffer.concat(written).toString('latin1');
    };
    const tables = EXPORT_FORMAT_NAMES.filter((format) => !['csv', 'ftm'].includes(format));
    for (const format of tables) expect(await exported(format)).toContain('Trust Fund');
    expect(await exported('turtle')).toMatch(/schema:MonetaryGrant|MonetaryGrant/);
    expect(await exported('gexf')).toContain('fundType');
  });

  it('wants a row in docs/data-model.md, and rules in two style sheets', async () => {
    const rows = tableUnder(await readPage('docs/data-model.md'), '## Kinds of entity');
    const named = rows.map(([name = '']) => name.replaceAll('*', ''));
    const labels = ENTITY_KINDS.map((kind) => KINDS[kind].label);
    expect(labels.filter((label) => !named.includes(label as never))).toEqual(['Fund']);
    const styles = 'src/explorer/kit/styles';
    expect(await without(`${styles}/permalink.css`, (prefix) => `\n.${prefix} {`)).toEqual([
      'fund',
    ]);
    expect(await without(`${styles}/tokens.css`, (prefix) => `--kind-${prefix}:`)).toEqual([
      'fund',
    ]);
  });

  it('is asked for by the compiler in the tables that the how-to names', async () => {
    const page = await readPage('docs/how-to.md');
    const [, section = ''] = page.split('## A kind, or a field of one');
    const [how = ''] = section.split('\n## ');
    const named = [...how.matchAll(/`(src\/[\w/-]+)(\.ts)?`/g)].map(([, path = '']) => path);
    const missed = (await tablesOfKinds()).filter(
      (file) => !named.some((path) => `src/${file}`.startsWith(path)),
    );
    expect(missed).toEqual([]);
  });
});
