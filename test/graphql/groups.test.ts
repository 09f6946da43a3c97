import { parse } from 'graphql';
import { queryCost } from '../../src/graphql/limits/query-cost.js';
import { apiSchema, ask, request } from '../support/api.js';
import { useShipped } from '../support/shipped-seed.js';

// The numbers were counted from the CSV files of `seed/` by another program.
const engine = useShipped();

interface Group {
  readonly keys: readonly { readonly value: string | null; readonly label: string }[];
  readonly count: number;
}
const lines = (groups: unknown): string[] =>
  (groups as Group[]).map(
    ({ keys, count }) => `${keys.map(({ label }) => label).join(', ')}: ${count}`,
  );

describe('groups of the shipped graph', () => {
  it('count the members of the Khartoum Process per region', async () => {
    const { dialogue, countries } = (await ask(
      engine(),
      `{ dialogue(id: "dialogue:khartoum-process") {
           countries(types: [MEMBER_OF], first: 0) { totalCount groups(by: REGION) { keys { value label } count } } }
         countries(filter: { linked: [{ types: [MEMBER_OF], to: { ids: ["dialogue:khartoum-process"] } }] }, first: 0) {
           totalCount groups(by: REGION) { keys { value label } count } } }`,
    )) as Record<string, { countries: { groups: unknown } } & { groups: unknown }>;
    const perRegion = ['Europe: 29', 'Africa: 11', 'Asia: 1'];
    expect(lines(dialogue?.countries.groups)).toEqual(perRegion);
    expect(lines(countries?.groups)).toEqual(perRegion);
  });

  it('count the votes on the Global Compact by region and vote', async () => {
    const asked = 'groups(by: [SUBJECT_REGION, VOTE], first: 5) { keys { value label } count }';
    const { relations, framework } = (await ask(
      engine(),
      `{ relations(filter: { types: [VOTED_ON], object: { ids: ["framework:gcm"] } }) { totalCount ${asked} }
         framework(id: "framework:gcm") { votes { ${asked} } relations(types: [VOTED_ON]) { ${asked} } } }`,
    )) as {
      relations: Record<string, unknown>;
      framework: Record<'votes' | 'relations', Record<string, unknown>>;
    };
    const votes = [
      ...['Africa, Yes: 46', 'Asia, Yes: 39', 'Europe, Yes: 31', 'Americas, Yes: 27'],
      'Oceania, Yes: 9',
    ];
    expect(relations['totalCount']).toBe(169);
    expect(lines(relations['groups'])).toEqual(votes);
    expect(lines(framework.votes['groups'])).toEqual(votes);
    expect(lines(framework.relations['groups'])).toEqual(votes);
  });

  it('count events by year, those without a date apart', async () => {
    const { events } = (await ask(
      engine(),
      '{ events(first: 0) { totalCount groups(by: START_YEAR) { keys { value label } count } } }',
    )) as { events: { totalCount: number; groups: Group[] } };
    expect(lines(events.groups).slice(0, 7)).toEqual([
      ...['2024: 19', '2017: 8', '2015: 6', '2018: 6', '2020: 6', 'not stated: 5', '2019: 4'],
    ]);
    expect(events.groups[5]?.keys[0]?.value).toBeNull();
    expect(events.groups.reduce((sum, { count }) => sum + count, 0)).toBe(events.totalCount);
  });

  it('say who gave how much, and to what a value leads', async () => {
    const { relations } = await ask(
      engine(),
      `{ relations(filter: { types: [FUNDS], object: { ids: ["project:eutf-africa"] } }) {
           groups(by: [SUBJECT, YEAR]) { keys { key value label entity { id ... on Organisation { organisationType } } }
             count amounts { currency kind value } } } }`,
    );
    expect(relations).toEqual({
      groups: [
        {
          keys: [
            {
              ...{ key: 'SUBJECT', value: 'organisation:eu', label: 'European Union' },
              entity: { id: 'organisation:eu', organisationType: '40' },
            },
            { key: 'YEAR', value: null, label: 'not stated', entity: null },
          ],
          count: 1,
          amounts: [{ currency: 'EUR', kind: null, value: 1_800_000_000 }],
        },
      ],
    });
  });

  it('call an entity as the view does', async () => {
    const { asOf } = (await ask(
      engine(),
      `{ asOf(validOn: "1985-06-01") { relations(filter: { types: [PART_OF], object: { ids: ["organisation:iom"] } }) {
           groups(by: OBJECT) { keys { value label entity { id } } } } } }`,
    )) as { asOf: { relations: { groups: { keys: { label: string }[] }[] } } };
    expect(asOf.relations.groups[0]?.keys[0]).toMatchObject({
      value: 'organisation:iom',
      label: 'ICM',
      entity: { id: expect.stringContaining('1985-06-01') as unknown },
    });
  });

  it.each([
    ['countries { groups(by: VOTE)', /cannot be grouped by VOTE. It can by KIND, REGION/],
    ['relations { groups(by: KIND)', /cannot be grouped by KIND. It can by TYPE, ROLE/],
    ['events { groups(by: [CITY, CITY])', /one or two different keys/],
    ['events { groups(by: [CITY, FORMAT, KIND])', /`by` must be between 1 and 2, not 3/],
    ['events { groups(by: CITY, first: 501)', /`first` must be between 1 and 500, not 501/],
  ])('are refused before anything runs, with what to do: %s', async (field, message) => {
    const query = `{ ${field} { count } } }`;
    expect(() => queryCost(apiSchema(), { query: parse(query), variables: {} })).toThrow(message);
    const { errors } = await request(engine(), query);
    expect(errors).not.toEqual([]);
  });
});
