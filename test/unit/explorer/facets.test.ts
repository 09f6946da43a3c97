import fc from 'fast-check';
import { countFacets } from '../../../src/explorer/core/picture/count-facets.js';
import { facetChoice, toggleChoice } from '../../../src/explorer/core/model/facets.js';
import {
  filterSubgraph,
  type Filters,
  type Subgraph,
} from '../../../src/explorer/core/picture/subgraph.js';
import type { EntityTraits } from '../../../src/explorer/core/picture/traits.js';

const VOTES = ['YES', 'NO', null] as const;
const STATUSES = ['ACTUAL', 'PLANNED'] as const;
const REGIONS = ['Africa', 'Asia', null] as const;
const THEMES = ['theme:return', 'theme:border'] as const;

const asWritten = (_key: string, value: string): string => value;
const valuesOf = ({ traits }: Subgraph, id: string, key: string): string[] =>
  (traits?.get(id)?.[key as 'REGION'] ?? []).map(({ value }) => value);
const named = (value: string) => ({ value, label: value });

/** Countries with a region or none, and some themes, around a framework; votes and plans among them. */
const picture: fc.Arbitrary<Subgraph> = fc
  .record({
    countries: fc.array(
      fc.record({ region: fc.constantFrom(...REGIONS), themes: fc.subarray([...THEMES]) }),
      { maxLength: 8 },
    ),
    links: fc.array(
      fc.record({
        subject: fc.nat(8),
        object: fc.nat(8),
        vote: fc.constantFrom(...VOTES),
        status: fc.constantFrom(...STATUSES),
        confidence: fc.constantFrom(0.5, 0.9),
      }),
      { maxLength: 14 },
    ),
  })
  .map(({ countries, links }) => {
    const ids = ['framework:pact', ...countries.map((_, at) => `country:c${at}`)];
    const idAt = (place: number): string => ids[place % ids.length] ?? '';
    return {
      nodes: ids.map((id) => ({
        ...{ id, name: id, shortName: id, acronym: null },
        kind: id.startsWith('country') ? ('COUNTRY' as const) : ('FRAMEWORK' as const),
      })),
      relations: links.map(({ subject, object, ...rest }, at) => ({
        ...{ id: `r${at}`, type: 'VOTED_ON', label: '', group: 'COMMITMENT' as const, role: null },
        ...{ validFrom: '2018', validTo: null, sourceCount: 1, possible: false },
        ...{ subject: idAt(subject), object: idAt(object) },
        ...rest,
      })),
      traits: new Map(
        countries.map(({ region, themes }, at): [string, EntityTraits] => [
          `country:c${at}`,
          { REGION: region === null ? [] : [named(region)], THEME: themes.map(named) },
        ]),
      ),
    };
  });

const filters: fc.Arbitrary<Filters> = fc.record({
  kinds: fc.constantFrom([], ['COUNTRY'] as const),
  groups: fc.constant([]),
  hide: fc.constant([]),
  minconf: fc.constantFrom(0, 0.9),
  undated: fc.constant('show' as const),
  changes: fc.constant([]),
  of: fc.constantFrom([], ['framework:pact']),
  unlinked: fc.constantFrom('show' as const, 'hide' as const),
  facets: fc.subarray([
    ...['REGION:Africa', 'REGION:Asia', 'THEME:theme:border', 'THEME:theme:return'],
    ...['STATUS:ACTUAL', 'VOTE:NO', 'VOTE:YES'],
  ]),
});

describe('facets of a picture', () => {
  it('count what is seen when their value alone is chosen of them', () => {
    fc.assert(
      fc.property(picture, filters, (whole, chosen) => {
        for (const { key, values } of countFacets(whole, chosen, asWritten)) {
          const others = (chosen.facets ?? []).filter((one) => !one.startsWith(`${key}:`));
          for (const { value, count } of values) {
            const facets = toggleChoice(others, facetChoice(key, value));
            const seen = filterSubgraph(whole, { ...chosen, facets });
            const having =
              key === 'VOTE' || key === 'STATUS'
                ? seen.relations.filter((one) => one[key === 'VOTE' ? 'vote' : 'status'] === value)
                : seen.nodes.filter(({ id }) => valuesOf(whole, id, key).includes(value));
            expect([key, value, count]).toEqual([key, value, having.length]);
          }
        }
      }),
    );
  });

  it('let through what has one value of each, and the subjects', () => {
    fc.assert(
      fc.property(picture, filters, (whole, chosen) => {
        const { nodes, relations } = filterSubgraph(whole, chosen);
        const { facets = [], of = [] } = chosen;
        const fits = (key: string, own: readonly (string | null)[]): boolean =>
          facets.every((one) => !one.startsWith(`${key}:`)) ||
          own.some((value) => facets.includes(`${key}:${value ?? ''}`));
        const wrong = nodes.filter(
          ({ id }) =>
            !of.includes(id) &&
            !['REGION', 'THEME'].every((key) => fits(key, valuesOf(whole, id, key))),
        );
        expect(wrong).toEqual([]);
        expect(relations.filter(({ vote }) => !fits('VOTE', [vote]))).toEqual([]);
      }),
    );
  });

  it('keep what is chosen in sight when it leaves nothing', () => {
    const empty = { nodes: [], relations: [], traits: new Map() };
    const none = { kinds: [], groups: [], hide: [], minconf: 0, changes: [] };
    const facets = countFacets(
      empty,
      { ...none, undated: 'show', facets: ['REGION:Africa'] },
      asWritten,
    );
    expect(facets).toEqual([
      { key: 'REGION', values: [{ value: 'Africa', label: 'Africa', count: 0, isChosen: true }] },
    ]);
  });
});
