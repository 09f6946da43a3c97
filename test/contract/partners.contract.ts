import { PRESENT, type TimeView } from '../../src/domain/time/time-view.js';
import type { PartnerQuestion } from '../../src/graph/read/partner-question.js';
import {
  PARTNER_ORDERS,
  partnerCount,
  partnerPage,
  type PartnerItem,
  type PartnerOrder,
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
  relation: {},
};

/**
 * Most shared first, ties by name. Alpha shares the dialogue with five others, the summit with three, the workshop with one and the
 * project with two (who criticises it counts for its plan, not for the criticism).
 */
const SHARED: readonly (readonly [string, number, number])[] = [
  ['organisation:beta', 3, 1.833333],
  ['country:aut', 2, 0.533333],
  ['country:sdn', 2, 0.533333],
  ['organisation:eclair', 1, 0.5],
  ['organisation:newcomer', 1, 0.2],
  ['country:prt', 1, 0.2],
  ['country:tur', 1, 0.2],
];
const DIRECT = ['organisation:twin-1', 'organisation:twin-2', 'dialogue:north'];

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
            ({ key, tie }) => ({ value: key, id: tie }),
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

    it.each([
      ['valid on a date', { validOn: '2013' }],
      ['valid in a period', { during: { from: '2013', to: '2014-06' } }],
    ])('are tied by relations %s, on both sides', async (_, relation) => {
      // The dialogue without Portugal and Sudan, and the workshop; the summit was in 2018.
      expect(await ask({ relation })).toEqual([
        ['country:aut', 1, 0.5],
        ['organisation:beta', 1, 1],
        ['country:tur', 1, 0.5],
      ]);
    });

    it('are tied by relations of the types, roles and statuses asked for, on both sides', async () => {
      expect(await ask({ relation: { types: ['FUNDS', 'IMPLEMENTS'] } })).toEqual([
        ['organisation:beta', 1, 0.5],
        ['organisation:eclair', 1, 0.5],
      ]);
      expect(await ask({ relation: { types: [] } })).toEqual([]);
      expect(await ask({ relation: { roles: ['observer'] } })).toEqual([['country:tur', 1, 1]]);
      expect(await ask({ via: ['PROJECT'], relation: { statuses: ['ACTUAL'] } })).toEqual([
        ['organisation:beta', 1, 1],
      ]);
    });

    it('are tied by relations as sure as is asked', async () => {
      const question = {
        ...QUESTION,
        via: ['FRAMEWORK' as const],
        relation: { minConfidence: 0.7 },
      };
      const [row] = await engine().read(
        partnerPage(['country:aut'], question, 'NAME_ASC', ALL, PRESENT),
      );
      expect(row?.items.map(({ entity, weight }) => [entity.id, weight])).toEqual([
        ['country:prt', 0.5],
        ['country:sdn', 0.5],
      ]);
    });

    it('are tied directly by such relations too', async () => {
      const relation = { types: ['PARTNERS_WITH' as const] };
      expect(await ask({ includeDirect: true, relation })).toEqual([['organisation:eclair', 0, 0]]);
    });

    it('come with the ids of what the two share, by name', async () => {
      const question = { ...QUESTION, includeDirect: true };
      const [row] = await engine().read(partnerPage([alpha], question, 'NAME_ASC', ALL, PRESENT));
      const found = Object.fromEntries(
        (row?.items ?? []).map(({ entity, sharedIds }) => [entity.id, sharedIds]),
      );
      expect(found).toMatchObject({
        'organisation:beta': ['project:bridge', 'event:summit', 'event:workshop'],
        'country:aut': ['dialogue:north', 'event:summit'],
        'organisation:twin-1': [],
      });
    });

    it('come with the relations of both to what they share, without mere allegations', async () => {
      const asked = [
        { entity: 'project:bridge', actors: [alpha, 'organisation:beta', 'organisation:eclair'] },
        { entity: 'event:summit', actors: [alpha, 'country:aut', 'country:prt'] },
      ];
      const links = await engine().read(sharedLinks(asked, {}, PRESENT));
      const found = links.map(({ entity, actor, relations }) => [
        ...[entity.id, actor, ...relations.map(({ type }) => type).sort()],
      ]);
      expect(found.sort((a, b) => (a.join() < b.join() ? -1 : 1))).toEqual([
        ['event:summit', 'country:aut', 'HOSTS', 'PARTICIPATES_IN'],
        ['event:summit', alpha, 'ORGANISES'],
        ['project:bridge', alpha, 'IMPLEMENTS'],
        ['project:bridge', 'organisation:beta', 'FUNDS'],
        ['project:bridge', 'organisation:eclair', 'IMPLEMENTS'],
      ]);
      const early = await engine().read(sharedLinks(asked, { validOn: '2013' }, PRESENT));
      expect(early.map(({ actor }) => actor).sort()).toEqual([
        ...['organisation:beta', 'organisation:eclair'],
      ]);
    });

    it('come with the relations straight between the two, either way', async () => {
      const pairs = ['country:sdn', 'organisation:eclair', 'organisation:beta'].map((b) => ({
        key: b,
        ours: [alpha],
        theirs: [b],
      }));
      const rows = await engine().read(directTies(pairs, {}, PRESENT));
      const found = Object.fromEntries(
        rows.map(({ key, items }) => [key, items.map(({ type }) => type)]),
      );
      expect(found).toEqual({
        'country:sdn': ['MEMBER_OF', 'MEMBER_OF'],
        'organisation:eclair': ['PARTNERS_WITH'],
      });
    });
  });
}
