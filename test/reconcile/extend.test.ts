import { extend, readExtension, type ExtensionAnswer } from '../../src/reconcile/extend.js';
import { proposeProperties } from '../../src/reconcile/propose.js';
import { KnownSchemes } from '../../src/reconcile/schemes.js';
import { readTyped, suggestEntities } from '../../src/reconcile/suggest.js';
import { watched } from '../support/api.js';
import { grafeoUnderTest } from '../support/engines.js';
import { storeSmallGraph } from '../support/small-graph.js';
import { useGraph } from '../support/use-graph.js';

const engine = useGraph(grafeoUnderTest, storeSmallGraph);
const TODAY = '2026-01-01';

async function column(
  ids: readonly string[],
  id: string,
  settings: object = {},
): Promise<ExtensionAnswer> {
  const asked = { ids, properties: [{ id, settings }] };
  return extend(engine(), readExtension(JSON.stringify(asked)), TODAY);
}

async function cells(id: string, property: string, settings?: object): Promise<unknown> {
  const { rows } = await column([id], property, settings);
  return rows[id]?.[property];
}

describe('a column', () => {
  it('of countries holds the field of an event, and what an organisation is part of', async () => {
    const { meta, rows } = await column(['event:summit', 'organisation:beta'], 'country');
    const austria = [{ id: 'country:aut', name: 'Austria' }];
    expect(meta).toEqual([
      { id: 'country', name: 'country', type: { id: 'COUNTRY', name: 'Country' } },
    ]);
    expect(rows).toEqual({
      'event:summit': { country: austria },
      'organisation:beta': { country: austria },
    });
  });

  it('of relations holds each entity once, by name, also when it left and came back', async () => {
    expect(await cells('organisation:alpha', 'MEMBER_OF.in')).toEqual([
      { id: 'country:aut', name: 'Austria' },
      { id: 'country:prt', name: 'Portugal' },
      { id: 'country:sdn', name: 'Sudan' },
      { id: 'country:tur', name: 'Türkiye' },
    ]);
  });

  it('holds current relations only when asked so', async () => {
    const past = await cells('country:prt', 'MEMBER_OF.out');
    const current = await cells('country:prt', 'MEMBER_OF.out', { current: 'true' });
    const alpha = { id: 'organisation:alpha', name: 'Alpha Agency' };
    expect(past).toEqual([alpha, { id: 'dialogue:north', name: 'North Process' }]);
    expect(current).toEqual([alpha]);
  });

  it('holds as many values as asked, even where one entity stands in two relations', async () => {
    const found = await cells('organisation:alpha', 'MEMBER_OF.in', { limit: 3 });
    expect(found).toHaveLength(3);
  });

  it('of a relation without direction holds the other end', async () => {
    expect(await cells('organisation:alpha', 'PARTNERS_WITH')).toEqual([
      { id: 'organisation:eclair', name: 'Éclair Foundation' },
    ]);
  });

  it('of codes holds those of one register', async () => {
    expect(await cells('country:tur', 'ISO3166-1-alpha-2')).toEqual([{ str: 'TR' }]);
    expect(await cells('country:tur', 'ror')).toEqual([]);
  });

  it('costs one statement whatever the number of rows, and one to find them', async () => {
    const { engine: watching, statements } = watched(engine());
    const ids = ['country:aut', 'country:prt', 'country:sdn', 'country:tur'];
    const asked = { ids, properties: [{ id: 'MEMBER_OF.out' }, { id: 'region' }] };
    await extend(watching, readExtension(JSON.stringify(asked)), TODAY);
    expect(statements).toHaveLength(2);
  });
});

describe('properties', () => {
  it('of a kind are its fields, the codes its entities have, and relations it may have', async () => {
    const schemes = new KnownSchemes(engine());
    const ids = (await proposeProperties(schemes, ['COUNTRY'])).map(({ id }) => id);
    expect(ids.slice(0, 10)).toEqual([
      ...['name', 'names', 'acronym', 'description', 'website'],
      ...['region', 'subRegion', 'latitude', 'longitude', 'iso3166-1-alpha-2'],
    ]);
    expect(ids).toContain('VOTED_ON.out');
    expect(ids).not.toContain('VOTED_ON.in');
  });

  it('are looked up once, and again after five minutes', async () => {
    const { engine: watching, statements } = watched(engine());
    let now = 0;
    const schemes = new KnownSchemes(watching, () => now);
    await schemes.of(['COUNTRY']);
    await schemes.of(['ORGANISATION']);
    expect(statements).toHaveLength(9);
    now = 300_000;
    expect(await schemes.of(['ORGANISATION'])).toEqual(['ror']);
    expect(statements).toHaveLength(18);
  });
});

describe('a suggestion', () => {
  it('goes on after those the client has', async () => {
    const typed = (cursor: string) => readTyped({ prefix: 'joint', cursor });
    const found = async (cursor: string) =>
      (await suggestEntities(engine(), typed(cursor), null)).map(({ id }) => id);
    expect(await found('0')).toEqual(['organisation:twin-1', 'organisation:twin-2']);
    expect(await found('1')).toEqual(['organisation:twin-2']);
    expect(() => typed('-1')).toThrow('`cursor` must be the number');
  });

  it('keeps to the kinds asked', async () => {
    expect(await suggestEntities(engine(), readTyped({ prefix: 'joint' }), ['EVENT'])).toEqual([]);
  });
});
