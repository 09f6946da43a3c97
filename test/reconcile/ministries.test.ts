import { readQueries } from '../../src/reconcile/query.js';
import { reconcile, type Candidate } from '../../src/reconcile/reconcile.js';
import { claim, document, entity } from '../support/claims.js';
import { Curator } from '../support/curating.js';
import { grafeoUnderTest } from '../support/engines.js';
import { useEngine } from '../support/use-engine.js';

const engine = useEngine(grafeoUnderTest);

const ministry = (slug: string, name: string, ...functions: readonly string[]) =>
  entity(`organisation:${slug}`, name, {
    fields: { organisationType: '10', organisationSubtype: 'ministry', functions },
  });

beforeEach(async () => {
  const curator = new Curator(engine());
  await curator.store(
    entity('country:irq', 'Iraq'),
    entity('country:deu', 'Germany'),
    entity('country:pak', 'Pakistan'),
    entity('country:nor', 'Norway'),
    ministry('iq-moi', 'Ministry of Interior (Iraq)', 'interior'),
    ministry('iq-mofa', 'Ministry of Foreign Affairs (Iraq)', 'foreign-affairs'),
    ministry('de-bmi', 'Bundesministerium des Innern und für Heimat', 'interior'),
    ministry('pk-mophrd', 'Ministry of Overseas Pakistanis', 'diaspora', 'labour'),
    ministry('no-jd', 'Justis- og beredskapsdepartementet', 'justice'),
    ministry('no-jd-2', 'Ministry of Justice and Public Security', 'justice'),
    entity('organisation:iq-police', 'Iraqi Police', { fields: { functions: ['interior'] } }),
  );
  await curator.cite(document('document:list', 'List'));
  await curator.record(
    ...['iq-moi', 'iq-mofa', 'iq-police'].map((slug) => part(slug, 'irq')),
    part('de-bmi', 'deu'),
    part('pk-mophrd', 'pak'),
    ...['no-jd', 'no-jd-2'].map((slug) => part(slug, 'nor')),
  );
});

const part = (slug: string, country: string) =>
  claim(`organisation:${slug}`, 'PART_OF', `country:${country}`);

async function ask(query: string, country?: string): Promise<Candidate[]> {
  const properties = country === undefined ? [] : [{ pid: 'country', v: country }];
  const queries = readQueries(JSON.stringify({ q: { query, properties, type: 'ORGANISATION' } }));
  return (await reconcile(engine(), [...queries.values()]))[0] ?? [];
}

describe('a ministry is matched by what it is for and where', () => {
  it.each([
    ['in English', 'Ministry of Interior', 'Iraq', 'iq-moi'],
    ['the other way round', 'Interior Ministry', 'Republic of Iraq', 'iq-moi'],
    ['by another word for it', 'Ministry of Home Affairs', 'Irak', 'iq-moi'],
    ['in French', 'Ministère de l’Intérieur', 'IQ', 'iq-moi'],
    ['in Spanish', 'Ministerio del Interior', 'irq', 'iq-moi'],
    ['in Italian', "Ministero dell'Interno", 'country:irq', 'iq-moi'],
    ['in Dutch', 'Ministerie van Buitenlandse Zaken', 'Irak', 'iq-mofa'],
    ['in German, as one word', 'Innenministerium', 'Germany', 'de-bmi'],
    ['in Arabic', 'وزارة الداخلية', 'العراق', 'iq-moi'],
    ['in Russian', 'Министерство внутренних дел', 'Ирак', 'iq-moi'],
    ['in Turkish', 'İçişleri Bakanlığı', 'Irak', 'iq-moi'],
    ['by a name of its own', 'Auswärtiges Amt', 'Iraq', 'iq-mofa'],
    ['with the country in the name', 'Ministère de l’Intérieur d’Irak', undefined, 'iq-moi'],
  ])('%s: %s, %s', async (_how, text, country, slug) => {
    const found = await ask(text, country);
    expect([found[0]?.id, found[0]?.match]).toEqual([`organisation:${slug}`, true]);
  });

  it.each([
    ['without its country', 'Innenministerium', undefined, 2],
    ['where two do the same', 'Ministry of Justice', 'Norway', 2],
    ['that does more than that', 'Ministry of Labour', 'Pakistan', 1],
    ['of another country', 'وزارة الداخلية', 'Pakistan', 0],
    ['where the columns speak of another', 'Ministère de l’Intérieur d’Irak', 'Germany', 1],
    ['by a text that says more', 'Innenministerium der Bayern', 'Germany', 0],
  ])('but not %s', async (_why, text, country, candidates) => {
    const found = await ask(text, country);
    expect(found.filter(({ match }) => match)).toEqual([]);
    expect(found).toHaveLength(candidates);
  });
});
