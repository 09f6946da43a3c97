import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import type { Entity, EntityInput } from '../../src/domain/entity.js';
import { KINDS, fieldsOf, type EntityKind } from '../../src/domain/kinds.js';
import { PRESENT } from '../../src/domain/time/time-view.js';
import { openGrafeo } from '../../src/engine/grafeo/open.js';
import type { Engine } from '../../src/engine/engine.js';
import { exportJsonl } from '../../src/exchange/formats/jsonl.js';
import { importJsonl } from '../../src/exchange/sources/jsonl/import-jsonl.js';
import { loadSeed } from '../../src/exchange/sources/pack/load-seed.js';
import { ENTITY_COLUMNS } from '../../src/exchange/sources/pack/seed-columns.js';
import { entitiesById } from '../../src/graph/read/entities-by-id.js';
import { document, entity } from '../support/claims.js';
import { Curator } from '../support/curating.js';
import { startServer, type TestServer } from '../support/test-server.js';
import { inFolder } from '../seed/seed-files.js';

/** What an entity is given, and what is then read of it; or the end of why it is refused. */
type Case = readonly [what: string, given: Partial<EntityInput>, then: Partial<Entity> | RegExp];

const ORGANISATION = 'organisation:tried';
const name = (value: string, more: Partial<EntityInput['names'][number]> = {}) => ({
  ...{ value, language: null, kind: 'ALIAS' as const, from: null, to: null },
  ...more,
});
const code = (scheme: string, value: string) => ({ identifiers: [{ scheme, value }] });
const of = (id: string, fields: EntityInput['fields'], more: Partial<EntityInput> = {}) => ({
  ...more,
  id,
  fields,
});
const project = (fields: EntityInput['fields']) => of('project:tried', fields);
const event = (fields: EntityInput['fields']) => of('event:tried', fields);

const ADDRESSES: readonly Case[] = [
  [
    'a port that is none',
    { website: 'https://example.org:99999/' },
    /look at its host and its port/,
  ],
  ['two addresses', { website: 'https://www.a.org|https://b.org' }, /several addresses/],
  ['two with a semicolon', { website: 'https://a.org/; www.b.org' }, /several addresses/],
  ['a space', { website: 'https://a.org/a b' }, /holds a space/],
  [
    'a percent sign that escapes nothing',
    { website: 'https://a.org/100%' },
    { website: 'https://a.org/100%25' },
  ],
  ['a host that ends with a hyphen', { website: 'https://a-.org/' }, /no host on the web/],
  ['a password', { website: 'https://me:secret@a.org/' }, /user name or password/],
  ['another scheme', { website: 'ftp://a.org/' }, /Begin it with https/],
  ['a scheme twice', { website: 'https://https://a.org/' }, /no host on the web/],
  ['no host', { website: 'https://' }, /look at its host/],
  ['capitals', { website: 'HTTP://EXAMPLE.ORG' }, { website: 'http://example.org/' }],
  ['spaces around it', { website: ' https://a.org/ ' }, { website: 'https://a.org/' }],
];
const TEXTS: readonly Case[] = [
  ['nothing but invisible characters', { name: '\u00a0\u200b' }, /The name is missing/],
  ['Hangul fillers', { name: '\u3164\u3164' }, /The name is missing/],
  ['signs alone', { name: '— ?' }, /no letter and no number/],
  ['padding', { name: '  Padded \u3000 Name ' }, { name: 'Padded Name' }],
  ['line breaks', { name: 'Line\nbreak\tname' }, { name: 'Line break name' }],
  ['a NUL', { name: 'Null\u0000byte' }, /U\+0000, a control character/],
  ['a bell', { acronym: 'B\u0007' }, /U\+0007/],
  ['a lost character', { name: 'Minist\ufffdre' }, /U\+FFFD/],
  [
    'UTF-8 read as Windows-1252',
    { name: 'Minist\u00c3\u00a8re de l\u00e2\u20ac\u2122Int' },
    /broken when UTF-8/,
  ],
  [
    'a capital before a closing mark',
    { name: '\u00abManh\u00c3\u00bb' },
    { name: '\u00abManh\u00c3\u00bb' },
  ],
  ['the place of a picture', { name: 'Of\ufffcfice' }, { name: 'Office' }],
  ['a mark of direction and a soft hyphen', { name: '\u202eOf\u00adfice' }, { name: 'Office' }],
  ['letters taken apart', { name: 'Tu\u0308rkiye' }, { name: 'T\u00fcrkiye' }],
  ['a joiner that is spelling', { name: 'می\u200cخواهم' }, { name: 'می\u200cخواهم' }],
  ['a joiner that is none', { name: 'Of\u200cfice' }, { name: 'Office' }],
  ['a long short name', { shortName: 'x'.repeat(27) }, /27 characters. Use at most 26/],
  ['a person', { description: 'Ask jane@example.org' }, /an e-mail address/],
];
const NAMES: readonly Case[] = [
  ['an alias twice', { names: [name(' Alias A '), name('Alias A')] }, { names: [name('Alias A')] }],
  ['the own name again', { names: [name('Tried Body')] }, { names: [] }],
  ['an empty one', { names: [name(' ')] }, /The value is missing/],
  [
    'a language with an underscore',
    { names: [name('Sprache', { language: 'en_GB', kind: 'LABEL' })] },
    { names: [name('Sprache', { language: 'en-GB', kind: 'LABEL' })] },
  ],
  [
    'a language of no registry',
    { names: [name('X', { language: 'xx-yyyy' })] },
    /not a language tag/,
  ],
  [
    'a country of three letters in a language',
    { names: [name('X', { language: 'en-GBR' })] },
    /not a language tag/,
  ],
  [
    'a variant of no registry',
    { names: [name('X', { language: 'fr-french' })] },
    /not a language tag/,
  ],
  ['a language in words', { names: [name('X', { language: 'english' })] }, /not a language tag/],
  [
    'a period the wrong way round',
    { names: [name('Old', { kind: 'FORMER', from: '2020', to: '2010' })] },
    /lies before the from/,
  ],
];
const CODES: readonly Case[] = [
  ['no code', code('wikidata', ''), /The value is missing/],
  ['no scheme', code('', 'x'), /The scheme "" is not readable/],
  [
    'an address',
    code('wikidata', 'https://www.wikidata.org/wiki/Q424242'),
    code('wikidata', 'Q424242'),
  ],
  [
    'an address without its scheme',
    code('un-symbol', 'undocs.org/A/RES/73/262'),
    code('un-symbol', 'A/RES/73/262'),
  ],
  ['a treaty of no chapter', code('untc-mtdsg', '-12'), /not a code of the UN Treaty/],
  ['a small letter', code('Wikidata', 'q45'), code('wikidata', 'Q45')],
  ['spaces inside', code('wikidata', 'Q 45 45'), /not a code of Wikidata/],
  ['an address of ROR', code('ror', 'https://ror.org/0aaaaaa11'), code('ror', '0aaaaaa11')],
  ['its name before it', code('ror', 'ROR: https://ror.org/0aaaaaa11'), code('ror', '0aaaaaa11')],
  ['no scheme before it', code('wikidata', 'm.wikidata.org/wiki/Q45'), code('wikidata', 'Q45')],
  ['words before a symbol', code('un-symbol', 'UN Doc. A/RES/1/2'), code('un-symbol', 'A/RES/1/2')],
  ['another site', code('un-symbol', 'example.org/A/RES/1/2'), /not a code of symbols/],
  ['a full stop at its end', code('un-symbol', 'A/RES/73/195.'), /not a code of symbols/],
  ['a book in its hyphens', code('isbn', 'ISBN 978-92-1-005375-4'), code('isbn', '9789210053754')],
  ['a book with a wrong digit', code('isbn', '9789210053755'), /not a code of ISBN/],
  ['a serial without its hyphen', code('issn', '1561550x'), code('issn', '1561-550X')],
  ['a register of persons', code('orcid', '0000-0002-1825-0097'), /a register of persons/],
  ['the end of a sentence', code('doi', '10.18356/97892.'), code('doi', '10.18356/97892')],
  [
    'a symbol with its year',
    code('un-symbol', 'A/RES/73/195 (2018)'),
    code('un-symbol', 'A/RES/73/195'),
  ],
  ['no area', code('m49', '0'), /not a code of UN M49/],
  ['lost zeros', code('m49', '36'), code('m49', '036')],
  ['more zeros', code('m49', '0036'), code('m49', '036')],
  ['a small code of a country', code('iso3166-1-alpha-2', 'me'), code('iso3166-1-alpha-2', 'ME')],
  ['a code of no country', code('iso3166-1-alpha-2', 'XX'), /not a code of ISO 3166-1/],
  [
    'a symbol as an address',
    code('un-symbol', 'https://undocs.org/en/A/RES/73/195'),
    code('un-symbol', 'A/RES/73/195'),
  ],
  ['a treaty in small letters', code('untc-mtdsg', 'xviii-12-A'), code('untc-mtdsg', 'XVIII-12-a')],
  ['a code of another register', code('Local List', 'x'), /scheme "Local List" is not readable/],
];
const FIELDS: readonly Case[] = [
  [
    'a status in words',
    project({ activityStatus: 'Completed' }),
    /activityStatus "Completed" is not in its list/,
  ],
  [
    'a format in other words',
    event({ format: 'In Person' }),
    /format "In Person" is not in its list/,
  ],
  ['a format in capitals', event({ format: 'Hybrid' }), event({ format: 'hybrid' })],
  [
    'a small currency',
    project({ budget: 5, budgetCurrency: 'eur' }),
    project({ budget: 5, budgetCurrency: 'EUR' }),
  ],
  ['a currency in words', project({ budget: 5, budgetCurrency: 'EURO' }), /not a currency/],
  ['a sign of a currency', project({ budget: 5, budgetCurrency: '€' }), /not a currency/],
  ['a currency that is none', project({ budget: 5, budgetCurrency: 'XYZ' }), /not a currency/],
  ['a budget without a currency', project({ budget: 5 }), /has no currency/],
  ['a currency without a budget', project({ budgetCurrency: 'EUR' }), /has no budget/],
  ['a budget below zero', project({ budget: -5, budgetCurrency: 'EUR' }), /not an amount/],
  ['an end before its start', event({ start: '2024', end: '2023' }), /lies before the start/],
  ['a year of no end', event({ start: '2024', end: '9999-12-31' }), /leave it out/],
  ['a country that is none', event({ country: 'country:zzz' }), /not a country of ISO 3166/],
  ['an invented country', of('country:zzz', {}), /not a country of ISO 3166/],
];

/** Every kind of case with the entity it is about. */
const CASES = [...ADDRESSES, ...TEXTS, ...NAMES, ...CODES, ...FIELDS].map(
  ([what, given, then]): readonly [string, EntityInput, Partial<Entity> | RegExp] => {
    const plain = entity(given.id ?? ORGANISATION, 'Tried Body');
    const none = Object.keys(fieldsOf(plain.kind)).map((field) => [field, null] as const);
    const fields = { ...Object.fromEntries(none), ...given.fields };
    return [what, { ...plain, ...given, fields }, then];
  },
);

/** What a door makes of an input: the entity that is stored, or why it is refused. */
type Door = (input: EntityInput) => Promise<Entity | string>;

async function stored(engine: Engine, id: string): Promise<Entity> {
  const [found] = await engine.read(entitiesById([id], PRESENT));
  if (found === undefined) throw new Error(`${id} is not stored.`);
  return found;
}

async function inStore(fill: (engine: Engine) => Promise<unknown>, id: string) {
  const engine = await openGrafeo({ path: null, shuffle: true });
  try {
    await fill(engine);
    return await stored(engine, id);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    await engine.close();
  }
}

/** Loads seed files that hold this entity. */
const bySeed: Door = async (input) => {
  const { kind, fields, names, identifiers, ...own } = input;
  const cells = { ...own, ...fields } as Record<string, unknown>;
  const columns = [...ENTITY_COLUMNS, ...Object.keys(fieldsOf(kind))];
  const files = {
    [`entities/${KINDS[kind].prefix}.csv`]: stringify([columns, columns.map((one) => cells[one])]),
    'names.csv': stringify([
      ['entity', 'value', 'language', 'kind', 'from', 'to'],
      ...names.map((one) => [input.id, one.value, one.language, one.kind, one.from, one.to]),
    ]),
    'identifiers.csv': stringify([
      ['entity', 'scheme', 'value'],
      ...identifiers.map(({ scheme, value }) => [input.id, scheme, value]),
    ]),
  };
  return inFolder(files, (folder) => inStore((engine) => loadSeed(engine, folder), input.id));
};

/** Imports records that hold this entity, as an older version would have written them. */
const byRecords: Door = async (input) => {
  const source = await openGrafeo({ path: null, shuffle: true });
  const folder = await mkdtemp(join(tmpdir(), 'records-'));
  const file = join(folder, 'graph.jsonl');
  try {
    await new Curator(source).store(input);
    let lines = '';
    for await (const line of exportJsonl(source)) lines += line;
    await writeFile(file, lines);
    return await inStore((engine) => importJsonl(engine, [file]), input.id);
  } finally {
    await source.close();
    await rm(folder, { recursive: true });
  }
};

describe('by every door', () => {
  let server: TestServer;
  let engine: Engine;
  let key = '';
  beforeAll(async () => {
    server = await startServer({
      fill: async (store) => {
        engine = store;
        await new Curator(store).cite(document('document:page', 'A page'));
      },
    });
    key = await server.addKey({ name: 'desk', role: 'EDITOR', expiresAt: null });
  });
  afterAll(() => server.close());

  const byApi: Door = async ({ kind, fields, names, identifiers, ...own }) => {
    const lists = { names: [...names], identifiers: [...identifiers] };
    const input = { [prefixOf(kind)]: { ...own, ...fields, ...lists } };
    const { body } = await server.ask(
      `mutation ($input: EntityInput!) { upsertEntity(input: $input,
        evidence: [{ document: "document:page", locator: "row 1" }]) { changed } }`,
      { input },
      { authorization: `Bearer ${key}` },
    );
    const [error] = body.errors ?? [];
    if (error === undefined) return stored(engine, own.id);
    expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(error.extensions['path']).toMatch(/^input\./);
    return error.message;
  };

  it.each(CASES)('%s: the same answer', async (_what, input, then) => {
    for (const door of [byApi, bySeed, byRecords]) {
      const answer = await door(input);
      if (then instanceof RegExp) expect(answer).toMatch(then);
      else expect(answer).toMatchObject(then);
    }
  });
});

function prefixOf(kind: EntityKind): string {
  return KINDS[kind].prefix;
}
