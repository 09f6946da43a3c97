import { readQueries } from '../../src/reconcile/query.js';
import { reconcile, type Candidate } from '../../src/reconcile/reconcile.js';
import { entity } from '../support/claims.js';
import { Curator } from '../support/curating.js';
import { grafeoUnderTest } from '../support/engines.js';
import { useEngine } from '../support/use-engine.js';

const engine = useEngine(grafeoUnderTest);

async function ask(query: string, more: object = {}): Promise<Candidate[]> {
  const queries = readQueries(JSON.stringify({ q: { query, ...more } }));
  return (await reconcile(engine(), [...queries.values()]))[0] ?? [];
}

const country = (slug: string, name: string, codes: Record<string, string> = {}) =>
  entity(`country:${slug}`, name, {
    identifiers: Object.entries(codes).map(([scheme, value]) => ({ scheme, value })),
  });

beforeEach(async () => {
  await new Curator(engine()).store(
    country('cod', 'Democratic Republic of the Congo'),
    country('cog', 'Congo'),
    country('nld', 'Netherlands (Kingdom of the)'),
    country('pse', 'State of Palestine'),
    country('phl', 'Philippines'),
    country('mkd', 'North Macedonia'),
    country('vat', 'Holy See'),
    country('gbr', 'United Kingdom of Great Britain and Northern Ireland'),
    country('hkg', 'China, Hong Kong Special Administrative Region'),
    country('ken', 'Kenya', { 'iso3166-1-alpha-2': 'KE' }),
    country('aus', 'Australia', { m49: '036', 'iso3166-1-alpha-2': 'AU' }),
    country('prt', 'Portugal', { 'iso3166-1-alpha-3': 'PRT', wikidata: 'Q45' }),
    entity('organisation:au', 'African Union', { acronym: 'AU' }),
    entity('organisation:cn', '国家移民管理局'),
    entity('organisation:kr', '법무부 출입국외국인정책본부'),
    entity('organisation:adsa', 'Agency for Displaced Settlers', { acronym: 'A.D.S.A.' }),
    entity('organisation:iom', 'المنظمة الدولية للهجرة', {
      identifiers: [{ scheme: 'iati-org', value: 'XM-DAC-47066' }],
    }),
  );
});

describe('a country is matched', () => {
  it.each([
    ['by an older name', 'Zaire', 'cod'],
    ['by a name in use', 'Holland', 'nld'],
    ['by a name of the UN', 'Occupied Palestinian Territory', 'pse'],
    ['by a short name', 'Macedonia', 'mkd'],
    ['by a part that stands for it', 'Vatican', 'vat'],
    ['by initials', 'RDC', 'cod'],
    ['by a name and what it is', 'Hong Kong SAR', 'hkg'],
    ['by an informal name', 'Britain', 'gbr'],
    ['by its government', 'Government of Kenya', 'ken'],
    ['by its government, put behind', 'Kenya, Government of', 'ken'],
    ['with what it calls itself', 'Kenya (Republic of)', 'ken'],
    ['with what it calls itself before', 'The Republic of Kenya', 'ken'],
    ['in Swahili', 'Ureno', 'prt'],
    ['in Thai', 'โปรตุเกส', 'prt'],
    ['by a code', 'PRT', 'prt'],
    ['by an address with its code', 'https://www.wikidata.org/wiki/Q45', 'prt'],
  ])('%s: %s', async (_how, text, slug) => {
    const [first] = await ask(text);
    expect([first?.id, first?.match]).toEqual([`country:${slug}`, true]);
    expect(first?.score).toBeGreaterThanOrEqual(85);
  });

  it('by a name with two slips only after a person looked', async () => {
    const [first] = await ask('Phillipines', { type: 'COUNTRY' });
    expect([first?.id, first?.match]).toEqual(['country:phl', false]);
  });

  it('by a number that lost its zeros, in the cell and as a hint', async () => {
    expect((await ask('36', { type: 'COUNTRY' }))[0]?.id).toBe('country:aus');
    const [hinted] = await ask('', { properties: [{ pid: 'm49', v: '36' }] });
    expect([hinted?.id, hinted?.score, hinted?.match]).toEqual(['country:aus', 100, true]);
  });

  it('not by a government that is an organisation of its own', async () => {
    await new Curator(engine()).store(entity('organisation:gok', 'Government of Kenya'));
    const [first, second] = await ask('Government of Kenya');
    expect([first?.id, first?.match]).toEqual(['organisation:gok', true]);
    expect([second?.id, second?.match]).toEqual(['country:ken', false]);
  });

  it('not by a code that is an acronym, unless countries are asked for', async () => {
    expect((await ask('AU')).map(({ id, match }) => [id, match])).toEqual([
      ['organisation:au', true],
      ['country:aus', false],
    ]);
    const [first] = await ask('AU', { type: 'COUNTRY' });
    expect([first?.id, first?.match]).toEqual(['country:aus', true]);
  });

  it('not by a text that says more than its name', async () => {
    for (const text of ['Ministry of Interior of Kenya', 'Kenya Office', 'Republic']) {
      expect((await ask(text)).filter(({ match }) => match)).toEqual([]);
    }
  });
});

describe('a body is found', () => {
  it.each([
    ['by its acronym with full stops', 'A.D.S.A.', 'adsa', true],
    ['by its acronym without full stops', 'ADSA', 'adsa', true],
    ['by the end of a Chinese name', '移民管理局', 'cn', false],
    ['by a Chinese name with more before it', '中国国家移民管理局', 'cn', false],
    ['by a part of a Korean name', '외국인정책본부', 'kr', false],
    ['by an Arabic name without articles', 'منظمة دولية للهجرة', 'iom', true],
    ['by its code', 'xm-dac-47066', 'iom', true],
  ])('%s: %s', async (_how, text, slug, match) => {
    const [first] = await ask(text);
    expect([first?.id, first?.match]).toEqual([`organisation:${slug}`, match]);
  });

  it('by an id that was merged into another', async () => {
    const curator = new Curator(engine());
    await curator.store(entity('organisation:m2', 'Second'), entity('organisation:m1', 'First'));
    await curator.merge('organisation:m1', 'organisation:m2');
    const [first] = await ask('organisation:m2');
    expect(first).toMatchObject({ id: 'organisation:m1', score: 100, match: true });
  });
});
