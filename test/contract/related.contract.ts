import type { Direction, EntityFilter, RelationFilter } from '../../src/domain/filters.js';
import { PRESENT } from '../../src/domain/time/time-view.js';
import { relationCounts } from '../../src/graph/read/relation-counts.js';
import {
  RELATION_ORDERS,
  relatedCount,
  relatedPage,
  type RelatedItem,
  type RelationOrder,
} from '../../src/graph/read/related-page.js';
import type { EngineUnderTest } from '../support/engines.js';
import { ENTITIES, storeSmallGraph } from '../support/small-graph.js';
import { EVERYTHING } from '../../src/graph/query/shown.js';
import { useGraph } from '../support/use-graph.js';
import { ALL, walk } from '../support/walk.js';

const [alpha, north, theme] = ['organisation:alpha', 'dialogue:north', 'theme:return'];

interface Asked {
  readonly direction?: Direction;
  readonly relation?: RelationFilter;
  readonly other?: EntityFilter;
}

const question = ({ direction = 'BOTH', relation = {}, other = {} }: Asked) => ({
  direction,
  relation,
  other,
});

const CASES: readonly (readonly [string, string, Asked, readonly string[]])[] = [
  ['all', theme, {}, ['project:bridge', theme]],
  ['a relation to itself once, out', theme, { direction: 'OUT' }, [theme]],
  [
    'members',
    alpha,
    { direction: 'IN', relation: { types: ['MEMBER_OF'] } },
    ['country:aut', 'country:prt', 'country:sdn', 'country:sdn', 'country:tur'],
  ],
  [
    'what it is a member of',
    alpha,
    { direction: 'OUT', relation: { types: ['MEMBER_OF'] } },
    [north],
  ],
  [
    'partners, stored as its own',
    alpha,
    { direction: 'IN', relation: { types: ['PARTNERS_WITH'] } },
    ['organisation:eclair'],
  ],
  [
    'partners, stored as the other’s',
    'organisation:eclair',
    { direction: 'OUT', relation: { types: ['PARTNERS_WITH'] } },
    [alpha],
  ],
  [
    'partners beside what has a direction',
    'organisation:eclair',
    { direction: 'OUT', relation: { types: ['PARTNERS_WITH', 'IMPLEMENTS', 'FUNDS'] } },
    [alpha, 'project:bridge'],
  ],
  [
    'what it does, and partners, but not what is done to it',
    alpha,
    { direction: 'IN', relation: { types: ['PARTNERS_WITH', 'IMPLEMENTS'] } },
    ['organisation:eclair'],
  ],
  [
    'neighbours of one kind',
    alpha,
    { other: { kinds: ['EVENT'] } },
    ['event:summit', 'event:workshop'],
  ],
  [
    'neighbours by a link of theirs',
    alpha,
    { other: { linked: [{ types: ['VOTED_ON'], votes: ['YES'] }] } },
    ['country:prt', 'country:sdn', 'country:sdn'],
  ],
  [
    'neighbours by a link begun elsewhere',
    alpha,
    { other: { linked: [{ votes: ['YES'], to: { ids: ['framework:pact'] } }] } },
    ['country:prt', 'country:sdn', 'country:sdn'],
  ],
  [
    'relations whose subject is a country',
    alpha,
    { relation: { subject: { kinds: ['COUNTRY'] } } },
    ['country:aut', 'country:prt', 'country:sdn', 'country:sdn', 'country:tur'],
  ],
  [
    'relations whose object is named',
    alpha,
    { relation: { object: { ids: [north] } } },
    [north, north],
  ],
  [
    'relations whose subject is linked elsewhere',
    alpha,
    { relation: { subject: { linked: [{ types: ['CHAIRS'], direction: 'OUT' }] } } },
    ['country:tur'],
  ],
  [
    'relations whose subject is not the asked one',
    north,
    { relation: { types: ['SECRETARIAT_OF', 'CHAIRS'], subject: { not: { ids: [alpha] } } } },
    ['country:tur'],
  ],
  ['relations in a role', north, { relation: { roles: ['observer'] } }, [alpha, 'country:tur']],
  [
    'relations of a document',
    alpha,
    { relation: { document: 'document:page' } },
    ['organisation:eclair'],
  ],
  [
    'relations of a publisher',
    alpha,
    { relation: { documentPublisher: 'Press' } },
    ['country:prt'],
  ],
  [
    'surer relations',
    alpha,
    { relation: { minConfidence: 0.95, types: ['MEMBER_OF'] }, direction: 'IN' },
    ['country:aut', 'country:sdn', 'country:sdn', 'country:tur'],
  ],
  [
    'relations of a period',
    north,
    { relation: { types: ['MEMBER_OF'], during: { from: '2012', to: '2013' } } },
    ['country:aut', 'country:prt', 'country:tur', alpha],
  ],
  ['none of no type', alpha, { relation: { types: [] } }, []],
];

const cases = CASES.map(([sentence, id, asked, expected]) => ({ sentence, id, asked, expected }));
const byName = ['country:aut', 'project:bridge', 'organisation:eclair', 'organisation:twin-1'];
const afterThem = [
  'organisation:twin-2',
  north,
  north,
  'country:prt',
  'country:sdn',
  'country:sdn',
];

export function describeRelated(underTest: EngineUnderTest): void {
  describe('the relations of an entity', () => {
    const engine = useGraph(underTest, storeSmallGraph);

    it.each(cases)('are asked for: $sentence', async ({ id, asked, expected }) => {
      const [row] = await engine().read(
        relatedPage([id], question(asked), 'NAME_ASC', ALL, PRESENT),
      );
      expect(row?.items.map(({ other }) => other.id).sort()).toEqual([...expected].sort());
      const [count] = await engine().read(relatedCount([id], question(asked), PRESENT));
      expect(count).toEqual({ id, total: expected.length });
    });

    it.each(Object.keys(RELATION_ORDERS) as RelationOrder[])(
      'in the order %s are met each once, the same both ways',
      async (orderBy) => {
        const all = (size: number, backward: boolean): Promise<RelatedItem[]> =>
          walk(
            { size, backward },
            async (page) => {
              const rows = await engine().read(
                relatedPage([alpha], question({}), orderBy, page, PRESENT),
              );
              return rows[0]?.items ?? [];
            },
            ({ relation, key }) => ({ value: key, id: relation.id }),
          );
        const ids = (await all(2, false)).map(({ relation }) => relation.id);
        expect(new Set(ids).size).toBe(13);
        expect((await all(3, true)).map(({ relation }) => relation.id)).toEqual(ids);
      },
    );

    it.each(['NAME_ASC', 'NAME_DESC'] as const)(
      'of one type are met in the order %s, whatever index the engine has, the same both ways',
      async (orderBy) => {
        const asked = question({ direction: 'IN', relation: { types: ['MEMBER_OF'] } });
        const { dialect } = engine();
        const met = (size: number, backward: boolean): Promise<RelatedItem[]> =>
          walk(
            { size, backward },
            async (page) => {
              const rows = await engine().read(
                relatedPage([north], asked, orderBy, page, PRESENT, null, EVERYTHING, dialect),
              );
              return rows[0]?.items ?? [];
            },
            ({ relation, key }) => ({ value: key, id: relation.id }),
          );
        const byName = [alpha, 'country:aut', 'organisation:newcomer'];
        const members = [...byName, 'country:prt', 'country:sdn', 'country:tur'];
        const expected = orderBy === 'NAME_ASC' ? members : [...members].reverse();
        for (const [size, backward] of [
          [2, false],
          [2, true],
          [10, false],
        ] as const) {
          const items = await met(size, backward);
          expect(items.map(({ other }) => other.id)).toEqual(expected);
          expect(items.map(({ relation }) => relation.object)).toEqual(expected.map(() => north));
        }
      },
    );

    it('of one type are filtered by their ends, whatever index the engine has', async () => {
      const relation = {
        types: ['MEMBER_OF' as const],
        and: [{ subject: { kinds: ['COUNTRY' as const] } }],
      };
      const [row] = await engine().read(
        relatedPage(
          [north],
          question({ direction: 'IN', relation }),
          'NAME_ASC',
          ALL,
          PRESENT,
          null,
          EVERYTHING,
          engine().dialect,
        ),
      );
      const countries = ['country:aut', 'country:prt', 'country:sdn', 'country:tur'];
      expect(row?.items.map(({ other }) => other.id)).toEqual(countries);
    });

    it('stand by name where the order says so', async () => {
      const [row] = await engine().read(
        relatedPage([alpha], question({}), 'NAME_ASC', ALL, PRESENT),
      );
      const last = ['event:summit', 'country:tur', 'event:workshop'];
      expect(row?.items.map(({ other }) => other.id)).toEqual([...byName, ...afterThem, ...last]);
    });

    it('come a page for each of several entities at once, unknown ones left out', async () => {
      const rows = await engine().read(
        relatedPage(
          [alpha, 'organisation:none', north, 'organisation:newcomer', 'framework:goal-1'],
          question({ relation: { types: ['MEMBER_OF'] }, direction: 'IN' }),
          'NAME_ASC',
          { size: 1, backward: false, key: null },
          PRESENT,
        ),
      );
      const found = Object.fromEntries(
        rows.map(({ id, items }) => [id, items.map(({ other }) => other.id)]),
      );
      expect(found).toEqual({
        [alpha]: ['country:aut', 'country:prt'],
        [north]: [alpha, 'country:aut'],
        'organisation:newcomer': [],
        'framework:goal-1': [],
      });
    });

    it('are counted by type and direction, and the counts are those of the lists', async () => {
      const ids = ENTITIES.map(({ id }) => id);
      const counts = await engine().read(relationCounts(ids, PRESENT));
      expect(counts.filter(({ id }) => id === north)).toEqual([
        { id: north, type: 'CHAIRS', direction: 'IN', count: 1, throughParts: 0 },
        { id: north, type: 'MEMBER_OF', direction: 'IN', count: 6, throughParts: 0 },
        { id: north, type: 'SECRETARIAT_OF', direction: 'IN', count: 1, throughParts: 0 },
      ]);
      for (const { id, type, direction, count } of counts) {
        const asked = question({ direction, relation: { types: [type] } });
        expect(await engine().read(relatedCount([id], asked, PRESENT))).toEqual([
          { id, total: count },
        ]);
      }
    });

    it('without a direction are counted once, for both ways', async () => {
      const counts = await engine().read(relationCounts(['organisation:eclair'], PRESENT));
      expect(counts).toContainEqual({
        id: 'organisation:eclair',
        type: 'PARTNERS_WITH',
        direction: 'BOTH',
        count: 1,
        throughParts: 0,
      });
    });
  });
}
