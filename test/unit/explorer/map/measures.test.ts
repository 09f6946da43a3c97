import { classesOf, classOf } from '../../../../src/explorer/features/map/classes.js';
import { fillOf } from '../../../../src/explorer/features/map/marks.js';
import { countingsOf, measureOf } from '../../../../src/explorer/features/map/measures.js';
import { START } from '../../../../src/explorer/core/address/state.js';
import { tallyOf, columnOf, countOfColumns } from '../../../../src/explorer/features/map/tally.js';
import type { FoundGroup } from '../../../../src/explorer/features/map/documents.js';
import type { Registry } from '../../../../src/explorer/core/model/group-relations.js';

const word = (type: string, group: string) =>
  [type, { type, group, outLabel: '', inLabel: '', symmetric: false }] as const;
const registry = new Map([
  word('MEMBER_OF', 'BELONGING'),
  word('PARTICIPATES_IN', 'BELONGING'),
  word('VOTED_ON', 'COMMITMENT'),
  word('CHAIRS', 'STEERING'),
]) as unknown as Registry;

const group = (id: string, key: string | null, count: number, amounts = {}): FoundGroup => ({
  count,
  amounts: Object.entries(amounts).map(([currency, value]) => ({
    currency,
    kind: 'COMMITMENT' as const,
    value: Number(value),
  })),
  keys: [
    { value: id, entity: { id, kind: 'COUNTRY' } },
    { value: key, entity: null },
  ],
});

describe('what the map counts', () => {
  it('suits the subject until something else is chosen', () => {
    const usual = (of: string[], by = START.by) => measureOf({ of, by });
    expect(usual(['framework:gcm'])).toBe('votes');
    expect(usual(['dialogue:khartoum-process'])).toBe('members');
    expect(usual([])).toBe('links');
    expect(usual(['framework:gcm'], 'members')).toBe('members');
  });

  it('is asked with the filters of the picture', () => {
    const state = { ...START, of: ['organisation:iom'] };
    expect(
      countingsOf({ ...state, by: 'members', minconf: 0.7, undated: 'hide' }, registry),
    ).toEqual([
      {
        list: 'relations',
        by: ['SUBJECT', 'ROLE'],
        filter: {
          types: ['MEMBER_OF', 'PARTICIPATES_IN'],
          minConfidence: 0.7,
          dated: true,
          subject: { kinds: ['COUNTRY'] },
          object: { ids: ['organisation:iom'] },
        },
      },
    ]);
    const types = (change: object) =>
      countingsOf({ ...state, by: 'links', ...change }, registry).map(
        ({ filter }) => (filter as { types?: string[] }).types,
      );
    expect(types({ groups: ['STEERING'] })).toEqual([['CHAIRS'], ['CHAIRS']]);
    expect(types({ hide: ['CHAIRS', 'VOTED_ON'] })[0]).toEqual(['MEMBER_OF', 'PARTICIPATES_IN']);
    // A list has at most 500 groups: each vote is one.
    expect(countingsOf({ ...state, by: 'votes' }, registry)).toHaveLength(3);
    // Nothing is left to be counted.
    expect(types({ by: 'votes', hide: ['VOTED_ON'] })).toEqual([]);
    expect(types({ kinds: ['ORGANISATION'] })).toEqual([]);
  });

  it('is added up by country, in columns', () => {
    const votes = tallyOf(
      'votes',
      [group('country:deu', 'YES', 1), group('country:aus', 'ABSTAIN', 1)],
      1,
    );
    expect(votes.columns.map(({ key, countries }) => [key, countries])).toEqual([
      ['YES', 1],
      ['ABSTAIN', 1],
      ['NO', 0],
    ]);
    const money = tallyOf(
      'money',
      [
        group('country:sdn', null, 3, { USD: 500, EUR: 20 }),
        group('country:eth', null, 1, { USD: 90 }),
      ],
      0,
    );
    expect(money.cells.get('country:sdn')).toEqual({
      values: { 'USD COMMITMENT': 500, 'EUR COMMITMENT': 20 },
      value: 500,
    });
    // Who has money in another currency only is not as if it had none.
    const classes = classesOf([...money.cells.values()].map(({ value }) => value));
    const euros = { values: { 'EUR COMMITMENT': 7 }, value: 0 };
    expect(
      ['country:sdn', 'country:none'].map((id) => fillOf(money.cells.get(id), money, classes)),
    ).toEqual([...['step-4', null]]);
    expect(fillOf(euros, money, classes)).toBe('otherwise');
    // A place counts for its country; what lies in none is left out.
    const city = { id: 'place:rabat', kind: 'PLACE' as const, country: { id: 'country:mar' } };
    const sea = { id: 'place:sahel', kind: 'PLACE' as const, country: null };
    const places = [city, sea].map((entity) => ({
      ...{ count: 2, amounts: [], keys: [{ value: entity.id, entity }] },
    }));
    const projects = tallyOf('projects', [...places, group('country:mar', null, 1)], 0);
    expect([...projects.cells].map(([id, { value }]) => [id, value])).toEqual([['country:mar', 3]]);
  });

  it('says of a country what it shares with fewest, when it is several things to one subject', () => {
    const tally = tallyOf(
      'members',
      [
        group('country:ita', 'member', 1),
        group('country:ita', 'steering committee', 1),
        group('country:mlt', 'member', 1),
      ],
      1,
    );
    const italy = tally.cells.get('country:ita');
    expect(italy === undefined ? null : columnOf(italy, tally)).toBe('steering committee');
    expect([...countOfColumns(tally)]).toEqual([
      ['member', 1],
      ['steering committee', 1],
    ]);
  });

  it('is put into classes between round numbers, with nothing outside them', () => {
    const values = [1, 1, 2, 4, 7, 12, 30, 48];
    const classes = classesOf(values);
    expect(classes.length).toBeLessThanOrEqual(5);
    expect(classes.reduce((sum, { countries }) => sum + countries, 0)).toBe(values.length);
    expect(classes.map(({ from }) => from)).toEqual([1, 2, 5, 10, 20]);
    expect([1, 4, 48].map((value) => classOf(value, classes))).toEqual([0, 1, 4]);
    expect(classOf(0, classes)).toBeNull();
    expect(classesOf([])).toEqual([]);
    expect(classesOf([0.4, 0.5]).map(({ countries }) => countries)).toEqual([2]);
  });
});
