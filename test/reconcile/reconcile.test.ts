import { readQueries } from '../../src/reconcile/query.js';
import { reconcile, type Candidate } from '../../src/reconcile/reconcile.js';
import { watched } from '../support/api.js';
import { entity } from '../support/claims.js';
import { Curator } from '../support/curating.js';
import { grafeoUnderTest } from '../support/engines.js';
import { storeSmallGraph } from '../support/small-graph.js';
import { useEngine } from '../support/use-engine.js';
import { useGraph } from '../support/use-graph.js';

const engine = useGraph(grafeoUnderTest, storeSmallGraph);

interface Asked {
  readonly query?: string;
  readonly [other: string]: unknown;
}

async function ask(...queries: readonly Asked[]): Promise<Candidate[][]> {
  const batch = Object.fromEntries(queries.map((query, at) => [`q${at}`, query]));
  return reconcile(engine(), [...readQueries(JSON.stringify(batch)).values()]);
}

const one = async (query: Asked): Promise<Candidate[]> => (await ask(query))[0] ?? [];
const idAndMatch = ([first]: readonly Candidate[]): unknown => [first?.id, first?.match];

describe('a name', () => {
  it.each([
    ['as it is', 'Alpha Agency'],
    ['in other case, with spaces and signs', '  ALPHA  agency. '],
    ['in another language', 'Agence Alpha'],
    ['by its acronym', 'AA'],
    ['by its acronym with full stops', 'A.A.'],
    ['with an article', 'The Alpha Agency'],
    ['with a legal form', 'Alpha Agency e.V.'],
    ['with its acronym in brackets', 'Alpha Agency (AA)'],
    ['with its acronym before it', 'AA - Alpha Agency'],
    ['by its id', 'organisation:alpha'],
    ['by its permalink', 'https://graph.example/id/organisation/alpha'],
  ])('is matched %s', async (_how, query) => {
    expect(idAndMatch(await one({ query }))).toEqual(['organisation:alpha', true]);
  });

  it.each([
    ['with a slip', 'Alhpa Agency'],
    ['with a word cut short', 'Alpha Ag.'],
    ['with one word too many', 'Alpha Agency Vienna'],
    ['with a space left out', 'AlphaAgency'],
    ['with something else in brackets', 'Alpha Agency (Zebra)'],
  ])('is found %s, and left to a person to decide', async (_how, query) => {
    const [first] = await one({ query });
    expect([first?.id, first?.match]).toEqual(['organisation:alpha', false]);
    expect(first?.score).toBeLessThan(98);
  });

  it('of two entities is no match, and both are told', async () => {
    const found = await one({ query: 'Joint Office' });
    expect(found.map(({ id, match, score }) => [id, match, score])).toEqual([
      ['organisation:twin-1', false, 100],
      ['organisation:twin-2', false, 100],
    ]);
  });

  it('followed by the acronym of something else is no match', async () => {
    expect(idAndMatch(await one({ query: 'The Pact (AA)' }))).toEqual(['framework:pact', false]);
  });

  it('that nothing has gives no candidates, and so do signs and nothing', async () => {
    expect(await ask({ query: 'Zebra' }, { query: '?!' }, { query: ' ' })).toEqual([[], [], []]);
  });

  it('is looked for among the types asked only', async () => {
    expect(await one({ query: 'Austria', type: ['ORGANISATION', 'DIALOGUE'] })).toEqual([]);
    expect(await one({ query: 'country:aut', type: 'ORGANISATION' })).toEqual([]);
    expect(idAndMatch(await one({ query: 'Austria', type: 'Country' }))).toEqual([
      'country:aut',
      true,
    ]);
  });

  it('has at most as many candidates as asked', async () => {
    expect(await one({ query: 'Joint Office', limit: 1 })).toHaveLength(1);
  });

  it('comes with what tells namesakes apart and how it was judged', async () => {
    const [first] = await one({ query: 'Summit of Vienna' });
    expect(first).toMatchObject({
      description: 'Event, Vienna, 2018-12-10',
      type: [{ id: 'EVENT', name: 'Event' }],
      features: [
        { id: 'name_likeness', value: 100 },
        { id: 'name_same', value: true },
      ],
    });
  });
});

const hinted = (query: string, pid: string, v: unknown): Asked => ({
  query,
  properties: [{ pid, v }],
});

describe('another column', () => {
  it('with a code of another register leaves no doubt, whatever the name', async () => {
    for (const code of ['TR', 'tr', 'https://codes.example/TR']) {
      const found = await one(hinted('Anatolia', 'iso3166-1-alpha-2', code));
      expect(found.map(({ id, match, score }) => [id, match, score])).toEqual([
        ['country:tur', true, 100],
      ]);
    }
  });

  it('alone is enough when it holds a code', async () => {
    const found = await one({ properties: [{ pid: 'ror', v: '00alpha12' }] });
    expect(idAndMatch(found)).toEqual(['organisation:alpha', true]);
  });

  it.each([
    ['a field', 'Austria', 'region', 'europe'],
    ['a date as precise as the table has it', 'The Pact', 'adoptedOn', '2018'],
    ['a country by its name', 'Summit of Vienna', 'country', 'Austria'],
    ['a country that was reconciled', 'Beta Ministry', 'country', { id: 'country:aut' }],
    ['a relation', 'Austria', 'MEMBER_OF.out', 'North Process'],
    ['one of several values', 'Austria', 'region', ['Asia', 'Europe']],
  ])('that agrees keeps the match: %s', async (_what, query, pid, v) => {
    const [first] = await one(hinted(query, pid, v));
    expect(first?.match).toBe(true);
    expect(first?.features).toContainEqual({ id: 'properties_agreeing', value: 1 });
  });

  it.each([
    ['a field', 'Austria', 'region', 'Africa'],
    ['a date', 'The Pact', 'adoptedOn', '2017'],
    ['a relation', 'Austria', 'MEMBER_OF.out', 'The Pact'],
    ['a code', 'Türkiye', 'iso3166-1-alpha-2', 'TL'],
  ])('that differs costs score and the match: %s', async (_what, query, pid, v) => {
    const [first] = await one(hinted(query, pid, v));
    expect([first?.score, first?.match]).toEqual([60, false]);
  });

  it('that an entity has no value for changes nothing', async () => {
    expect(idAndMatch(await one(hinted('Austria', 'website', 'https://a.example')))).toEqual([
      'country:aut',
      true,
    ]);
  });
});

describe('of two namesakes', () => {
  const own = useEngine(grafeoUnderTest);

  it('the one that another column speaks for is the match', async () => {
    const website = 'https://www.interior.example';
    await new Curator(own()).store(
      entity('organisation:a', 'Ministry of Interior'),
      entity('organisation:b', 'Ministry of Interior', { website }),
    );
    const queries = readQueries(
      JSON.stringify({
        plain: { query: 'Ministry of Interior' },
        hinted: hinted('Ministry of Interior', 'website', 'http://interior.example'),
      }),
    );
    const [plain = [], found = []] = await reconcile(own(), [...queries.values()]);
    expect(plain.map(({ id, match }) => [id, match])).toEqual([
      ['organisation:a', false],
      ['organisation:b', false],
    ]);
    expect(found.map(({ id, match }) => [id, match])).toContainEqual(['organisation:b', true]);
    expect(found).toHaveLength(2);
    expect(found[0]?.id).toBe('organisation:b');
  });
});

it('reads the entities of a batch together, however many names it has', async () => {
  const { engine: watching, statements } = watched(engine());
  const batch = Object.fromEntries(
    ['Austria', 'Portugal', 'Sudan', 'AA', 'The Pact', 'Bridge'].map((query) => [query, { query }]),
  );
  await reconcile(watching, [...readQueries(JSON.stringify(batch)).values()]);
  expect(statements).toHaveLength(1);
});
