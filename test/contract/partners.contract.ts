import { PRESENT, type TimeView } from '../../src/domain/time-view.js';
import {
  PARTNER_ORDERS,
  partnerCount,
  partnerPage,
  type PartnerItem,
  type PartnerOrder,
  type PartnerQuestion,
} from '../../src/graph/read/partners.js';
import { directTies, sharedLinks } from '../../src/graph/read/shared-links.js';
import type { EngineUnderTest } from '../support/engines.js';
import { BETWEEN, storeSmallGraph } from '../support/small-graph.js';
import { useGraph } from '../support/use-graph.js';
import { ALL, walk } from '../support/walk.js';

const alpha = 'organisation:alpha';
const QUESTION: PartnerQuestion = {
  via: ['DIALOGUE', 'EVENT', 'FRAMEWORK', 'PROJECT'],
  kinds: ['COUNTRY', 'DIALOGUE', 'ORGANISATION'],
  minimumShared: 1,
  includeDirect: false,
};

/**
 * Alpha shares the dialogue with five others, the summit with three, the workshop with one and the
 * project with two (who criticises it counts for its plan, not for the criticism).
 */
const SHARED: readonly (readonly [string, number, number])[] = [
  ['organisation:beta', 3, 1.833333],
  ['country:aut', 2, 0.533333],
  ['country:sdn', 2, 0.533333],
  ['country:prt', 1, 0.2],
  ['country:tur', 1, 0.2],
  ['organisation:eclair', 1, 0.5],
  ['organisation:newcomer', 1, 0.2],
];
const DIRECT = ['dialogue:north', 'organisation:twin-1', 'organisation:twin-2'];

export function describePartners(underTest: EngineUnderTest): void {
  describe('the partners of an actor', () => {
    const engine = useGraph(underTest, storeSmallGraph);
    const ask = async (
      asked: Partial<PartnerQuestion>,
      view: TimeView = PRESENT,
    ): Promise<(readonly [string, number, number])[]> => {
      const question = { ...QUESTION, ...asked };
      const [row] = await engine().read(
        partnerPage([alpha], question, 'SHARED_COUNT_DESC', ALL, view),
      );
      const items = row?.items ?? [];
      expect(await engine().read(partnerCount([alpha], question, view))).toEqual([
        { id: alpha, total: items.length },
      ]);
      return items.map(({ entity, sharedCount, weight }) => [entity.id, sharedCount, weight]);
    };
    const ids = async (asked: Partial<PartnerQuestion>, view?: TimeView): Promise<string[]> =>
      (await ask(asked, view)).map(([id]) => id).sort();

    it('are all actors that share something, with how much and how exclusively', async () => {
      expect(await ask({})).toEqual(SHARED);
    });

    it('are found past an entity that nobody else is tied to', async () => {
      const [row] = await engine().read(
        partnerPage(
          ['country:aut'],
          { ...QUESTION, via: ['ORGANISATION'] },
          'NAME_ASC',
          ALL,
          PRESENT,
        ),
      );
      expect(row?.items.map(({ entity }) => entity.id)).toContain('country:prt');
    });

    it('are those that share as much as is asked', async () => {
      expect(await ask({ minimumShared: 2 })).toEqual(SHARED.slice(0, 3));
      expect(await ask({ minimumShared: 4 })).toEqual([]);
    });

    it('may include those tied only directly, which share nothing', async () => {
      const tied = DIRECT.map((id): readonly [string, number, number] => [id, 0, 0]);
      expect(await ask({ includeDirect: true })).toEqual([
        ...SHARED,
        ...[tied[0], tied[1], tied[2]],
      ]);
      expect(await ask({ includeDirect: true, minimumShared: 2 })).toEqual([
        ...SHARED.slice(0, 3),
        ...[tied[0], tied[1], tied[2]],
      ]);
    });

    it('share entities of the kinds asked for', async () => {
      expect(await ask({ via: ['PROJECT'] })).toEqual([
        ['organisation:beta', 1, 0.5],
        ['organisation:eclair', 1, 0.5],
      ]);
      expect(await ask({ via: [] })).toEqual([]);
    });

    it('are of the kinds asked for, and all actors count for the weight', async () => {
      expect(await ask({ kinds: ['COUNTRY'], minimumShared: 2 })).toEqual(SHARED.slice(1, 3));
      expect(await ask({ kinds: [] })).toEqual([]);
    });

    it('are those of the time asked for', async () => {
      expect(await ids({}, { validOn: '2010', knownAt: null })).toEqual([
        ...['country:aut', 'country:prt', 'country:tur', 'organisation:beta'],
      ]);
      const then = await ask({ via: ['DIALOGUE'] }, { validOn: null, knownAt: BETWEEN });
      expect(then.map(([, , weight]) => weight)).toEqual([0.25, 0.25, 0.25, 0.25]);
    });

    it.each(Object.keys(PARTNER_ORDERS) as PartnerOrder[])(
      'in the order %s are met once, the same both ways',
      async (orderBy) => {
        const all = async (size: number, backward: boolean): Promise<string[]> => {
          const met = await walk<PartnerItem>(
            { size, backward },
            async (page) => {
              const question = { ...QUESTION, includeDirect: true };
              const rows = await engine().read(
                partnerPage([alpha], question, orderBy, page, PRESENT),
              );
              return rows[0]?.items ?? [];
            },
            ({ entity, key }) => ({ value: key, id: entity.id }),
          );
          return met.map(({ entity }) => entity.id);
        };
        const forward = await all(2, false);
        expect([...forward].sort()).toEqual([...SHARED.map(([id]) => id), ...DIRECT].sort());
        expect(await all(3, true)).toEqual(forward);
      },
    );

    it('are found for several actors at once', async () => {
      const asked = [alpha, 'organisation:twin-1', 'organisation:none'];
      const rows = await engine().read(partnerCount(asked, QUESTION, PRESENT));
      expect([...rows].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual([
        { id: alpha, total: 7 },
        { id: 'organisation:twin-1', total: 0 },
      ]);
    });

    it('come with what the two share, by name, and the relations of both', async () => {
      const pair = { a: alpha, b: 'organisation:beta' };
      const [row] = await engine().read(sharedLinks([pair], QUESTION.via, 10, PRESENT));
      const links = row?.items.map(({ entity, own, theirs }) => [
        entity.id,
        own.map(({ type }) => type),
        theirs.map(({ type }) => type),
      ]);
      expect(links).toEqual([
        ['project:bridge', ['IMPLEMENTS'], ['FUNDS']],
        ['event:summit', ['ORGANISES'], ['PARTICIPATES_IN']],
        ['event:workshop', ['PARTICIPATES_IN'], ['PARTICIPATES_IN']],
      ]);
    });

    it('come with at most as many shared entities as asked, and without mere allegations', async () => {
      const pairs = [
        { a: alpha, b: 'organisation:beta' },
        { a: alpha, b: 'organisation:eclair' },
      ];
      const rows = await engine().read(sharedLinks(pairs, QUESTION.via, 1, PRESENT));
      const found = Object.fromEntries(
        rows.map(({ b, items }) => [b, items.map(({ entity }) => entity.id)]),
      );
      expect(found).toEqual({
        'organisation:beta': ['project:bridge'],
        'organisation:eclair': ['project:bridge'],
      });
      const eclair = rows.find(({ b }) => b === 'organisation:eclair');
      expect(eclair?.items[0]?.theirs).toMatchObject([{ type: 'IMPLEMENTS', status: 'PLANNED' }]);
    });

    it('come with the relations straight between the two, either way', async () => {
      const pairs = ['country:sdn', 'organisation:eclair', 'organisation:beta'].map((b) => ({
        a: alpha,
        b,
      }));
      const rows = await engine().read(directTies(pairs, PRESENT));
      const found = Object.fromEntries(
        rows.map(({ b, items }) => [b, items.map(({ type }) => type)]),
      );
      expect(found).toEqual({
        'country:sdn': ['MEMBER_OF', 'MEMBER_OF'],
        'organisation:eclair': ['PARTNERS_WITH'],
      });
    });
  });
}
