import { PRESENT } from '../../src/domain/time/time-view.js';
import { entityGroups } from '../../src/graph/read/groups/entity-groups.js';
import type { GroupKey } from '../../src/graph/read/groups/group-keys.js';
import { relationGroups } from '../../src/graph/read/groups/relation-groups.js';
import { claim, document, entity } from '../support/claims.js';
import { Curator } from '../support/curating.js';
import type { EngineUnderTest } from '../support/engines.js';
import { useGraph } from '../support/use-graph.js';

const asked = (...by: GroupKey[]) => ({ by, first: 50, withAmounts: true });
const ministry = (functions: readonly string[], organisationSubtype: string | null) =>
  entity('organisation:ministry', 'Ministry', { fields: { functions, organisationSubtype } });
const event = (id: string, country: string) => entity(`event:${id}`, id, { fields: { country } });
const money = (year: number, value: number, kind: 'COMMITMENT' | 'DISBURSEMENT' | null) => ({
  ...{ year, value, kind, currency: 'EUR' },
});

export function describeGroupsInTime(underTest: EngineUnderTest): void {
  describe('groups of what has changed', () => {
    const engine = useGraph(underTest, async (store) => {
      const curator = new Curator(store);
      await curator.cite(document('document:list', 'List'));
      await curator.store(
        ministry(['border', 'interior'], 'a "closer" type'),
        entity('country:old', 'Old', { fields: { region: 'Asia' } }),
        entity('country:new', 'New', { fields: { region: 'Europe' } }),
        event('one', 'country:old'),
        event('two', 'country:new'),
        entity('project:dam', 'Dam'),
      );
      times.first = curator.now;
      await curator.store(ministry([], null));
      times.second = curator.now;
      await curator.store(ministry(['health'], 'office'));
      await curator.merge('country:new', 'country:old');
      await curator.record(
        claim('organisation:ministry', 'FUNDS', 'project:dam', {
          validFrom: '2016',
          amounts: [
            money(2016, 0.1, 'COMMITMENT'),
            money(2016, 5, 'DISBURSEMENT'),
            money(2017, 0.2, 'COMMITMENT'),
          ],
        }),
        claim('country:new', 'FUNDS', 'project:dam', {
          validFrom: '2016-05',
          amounts: [money(2016, 1e7, 'DISBURSEMENT'), money(2018, -50, null)],
        }),
      );
    });
    const times = { first: '', second: '' };
    const organisations = async (key: GroupKey, knownAt: string | null) => {
      const view = { ...PRESENT, knownAt };
      const found = await engine().read(
        entityGroups({ kinds: ['ORGANISATION'] }, asked(key), view),
      );
      return found.map(({ keys, count }) => [keys[0]?.value, keys[0]?.label, count]);
    };

    it('read what was known at each time', async () => {
      expect(await organisations('FUNCTION', times.first)).toEqual([
        ['border', 'border', 1],
        ['interior', 'interior', 1],
      ]);
      expect(await organisations('FUNCTION', times.second)).toEqual([[null, null, 1]]);
      expect(await organisations('FUNCTION', null)).toEqual([['health', 'health', 1]]);
      expect(await organisations('ORGANISATION_SUBTYPE', times.first)).toEqual([
        ['a "closer" type', 'a "closer" type', 1],
      ]);
      expect(await organisations('ORGANISATION_SUBTYPE', times.second)).toEqual([[null, null, 1]]);
      expect(await organisations('ORGANISATION_SUBTYPE', null)).toEqual([['office', 'office', 1]]);
    });

    it('take a merged country for the one that was kept', async () => {
      const filter = { kinds: ['EVENT' as const] };
      expect(await engine().read(entityGroups(filter, asked('COUNTRY'), PRESENT))).toEqual([
        { keys: [{ key: 'COUNTRY', value: 'country:new', label: 'New' }], count: 2, amounts: [] },
      ]);
    });

    it('add up money to the cent, what was promised apart from what was paid', async () => {
      const sums = [
        { currency: 'EUR', kind: 'COMMITMENT', value: 0.3 },
        { currency: 'EUR', kind: 'DISBURSEMENT', value: 10_000_005 },
        { currency: 'EUR', kind: null, value: -50 },
      ];
      const [given] = await engine().read(
        relationGroups({ types: ['FUNDS'] }, asked('YEAR'), PRESENT),
      );
      expect(given).toMatchObject({ keys: [{ value: '2016' }], count: 2, amounts: sums });
      const perYear = await engine().read(
        relationGroups({ types: ['FUNDS'] }, asked('AMOUNT_YEAR', 'SUBJECT'), PRESENT),
      );
      expect(
        perYear.map(({ keys, count, amounts }) => [
          ...keys.map(({ value }) => value),
          ...[count, amounts.map(({ kind, value }) => `${kind} ${value}`).join()],
        ]),
      ).toEqual([
        ['2016', 'organisation:ministry', 1, 'COMMITMENT 0.1,DISBURSEMENT 5'],
        ['2016', 'country:new', 1, 'DISBURSEMENT 10000000'],
        ['2017', 'organisation:ministry', 1, 'COMMITMENT 0.2'],
        ['2018', 'country:new', 1, 'null -50'],
      ]);
      const received = await engine().read(
        entityGroups({ kinds: ['PROJECT', 'COUNTRY'] }, asked('KIND'), PRESENT),
      );
      expect(received.map(({ keys, count, amounts }) => [keys[0]?.label, count, amounts])).toEqual([
        ['Country', 1, []],
        ['Project', 1, sums],
      ]);
    });

    it('are refused by keys that the list does not have, with those that it has', () => {
      expect(() => entityGroups({}, asked('VOTE'), PRESENT)).toThrow(
        /cannot be grouped by VOTE. It can by KIND, REGION/,
      );
      expect(() => relationGroups({}, asked('KIND'), PRESENT)).toThrow(/It can by TYPE, ROLE/);
      expect(() => entityGroups({}, asked('KIND', 'KIND'), PRESENT)).toThrow(/two different keys/);
    });
  });
}
