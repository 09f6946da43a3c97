import { ask, refusal } from '../support/api.js';
import { useShipped } from '../support/shipped-seed.js';

// What is expected was counted from the CSV files of `seed/` by another program.
const engine = useShipped();

interface Listed {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
}

const slugs = (list?: Listed): string[] =>
  (list?.nodes ?? []).map(({ id }) => id.split(':')[1] ?? '').sort();

describe('of the shipped graph', () => {
  /** Dated "2024", no more. */
  const SOME_DAY_2024 = [
    'emn-austria-2024',
    'png-network-meeting',
    'rp-cv-field-visit',
    'rp-diaspora-thematic',
    'rp-missing-migrants-activity',
    'rp-regular-migration-thematic',
    'unga-gcm-meeting',
  ];
  const SECOND_HALF_2024 = [
    'budva-workshop',
    'c2c-mmd-som-lisbon',
    'excom-adoption',
    'joint-board-coordination-2',
    'jvap-stocktaking-lisbon',
    'kp-steering-committee-lisbon',
    'lisbon-jhlm',
  ];

  it.each([
    ['in January 2024', 'after: "2023", before: "2024-02"', ['rp-som-rabat']],
    ['in the second half of 2024', 'after: "2024-06", before: "2025"', SECOND_HALF_2024],
  ])('a researcher asks what took place %s, certainly and possibly', async (_when, range, sure) => {
    const events = (more: string): string =>
      `events(filter: { start: { ${range} ${more} } }, first: 100) { totalCount nodes { id } }`;
    const text = `{ possible: ${events('')} certain: ${events('certainty: CERTAIN')} }`;
    const { possible, certain } = (await ask(engine(), text)) as Record<string, Listed>;
    expect(slugs(certain)).toEqual(sure);
    expect(slugs(possible)).toEqual([...SOME_DAY_2024, ...sure].sort());
  });

  it('a policy team asks which projects ran in 2016, and which have a million euro or more', async () => {
    const text = `{
      ran: projects(filter: { during: { from: "2016", to: "2016" } }) { totalCount nodes { id } }
      large: projects(filter: { budget: { from: 1000000, currency: "eur" } }) { totalCount nodes { id } }
      dollars: projects(filter: { budget: { from: 1000000, currency: "USD" } }) { totalCount } }`;
    const found = (await ask(engine(), text)) as Record<string, Listed>;
    expect(slugs(found.ran)).toEqual([
      ...['eutf-africa', 'missing-migrants', 'silk-routes-partnership-project'],
    ]);
    expect(slugs(found.large)).toEqual(['eutf-africa']);
    expect(found.dollars?.totalCount).toBe(0);
  });

  it('a researcher asks for the network of European countries in dialogues', async () => {
    const text = `{ network(kinds: [COUNTRY], via: [DIALOGUE], minimumShared: 3,
      filter: { country: { regions: ["europe"] } }) {
        nodes { ... on Country { region } } ties { sharedCount } } }`;
    const { network } = await ask(engine(), text);
    const { nodes, ties } = network as { nodes: { region: string }[]; ties: unknown[] };
    expect(new Set(nodes.map(({ region }) => region))).toEqual(new Set(['Europe']));
    expect(ties).toHaveLength(411);
  });

  it('a policy team asks for the African rows of the matrix', async () => {
    const text = `{ frameworkLinkages(frameworks: ["framework:gcm", "framework:jvap"],
      actors: { country: { regions: ["Africa"] } }) { matrix { rows(first: 100) { totalCount
        edges { node { ... on Country { region } } } } } } }`;
    const { rows } = (
      (await ask(engine(), text)) as {
        frameworkLinkages: {
          matrix: { rows: { totalCount: number; edges: { node: { region: string } }[] } };
        };
      }
    ).frameworkLinkages.matrix;
    expect(rows.totalCount).toBe(60);
    expect(new Set(rows.edges.map(({ node }) => node.region))).toEqual(new Set(['Africa']));
  });

  it('a policy team asks who abstained on the Global Compact, and who of them is European', async () => {
    const votes = (relation: string): string =>
      `votes(relation: { votes: [ABSTAIN] ${relation} }, first: 100) { totalCount }`;
    const text = `{ framework(id: "framework:gcm") { all: ${votes('')}
        european: ${votes('subject: { country: { regions: ["Europe"] } }')} }
      others: relations(filter: { types: [VOTED_ON], object: { ids: ["framework:gcm"] },
        votes: [ABSTAIN], not: { subject: { country: { regions: ["Europe"] } } } }) { totalCount }
      countries(filter: { regions: ["Europe"], linked: [{ votes: [ABSTAIN], to: { ids: ["framework:gcm"] } }] }) { totalCount } }`;
    expect(await ask(engine(), text)).toEqual({
      framework: { all: { totalCount: 12 }, european: { totalCount: 7 } },
      others: { totalCount: 5 },
      countries: { totalCount: 7 },
    });
  });

  it('a librarian asks for documents by title, publisher, language and date', async () => {
    const count = (filter: string): string => `documents(filter: { ${filter} }) { totalCount }`;
    const text = `{
      titled: ${count('text: "AFRICA"')}
      french: ${count('languages: ["FR"]')}
      dated: ${count('date: { after: "2017", before: "2019" }')}
      process: ${count('publishers: ["rabat process"]')}
      claims(filter: { document: "document:jvap-conclusions-2018", methods: [MANUAL, IMPORT], text: "none such" }) { totalCount } }`;
    expect(await ask(engine(), text)).toEqual({
      titled: { totalCount: 6 },
      french: { totalCount: 7 },
      dated: { totalCount: 11 },
      process: { totalCount: 12 },
      claims: { totalCount: 0 },
    });
  });

  it('says which word it does not know, and what a range lacks', async () => {
    expect(
      await refusal(
        engine(),
        '{ documents(filter: { date: { after: "2019", before: "2018" } }) { totalCount } }',
      ),
    ).toMatchObject({ kind: 'INVALID_INPUT', details: { path: 'filter.date' } });
  });
});
