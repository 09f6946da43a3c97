import type { RelationFilter } from '../../src/domain/filters.js';
import { PRESENT } from '../../src/domain/time/time-view.js';
import { RELATION_ORDERS, type RelationOrder } from '../../src/graph/read/related-page.js';
import {
  relationCount,
  relationPage,
  type RelationItem,
} from '../../src/graph/read/relation-page.js';
import { relationsById } from '../../src/graph/read/relations-by-id.js';
import type { EngineUnderTest } from '../support/engines.js';
import { storeSmallGraph } from '../support/small-graph.js';
import { useGraph } from '../support/use-graph.js';
import { ALL, walk } from '../support/walk.js';

const FILTERS: readonly (readonly [string, RelationFilter, number])[] = [
  ['all', {}, 37],
  ['those of two types', { types: ['HOSTS', 'VOTED_ON'] }, 4],
  ['none of no type', { types: [] }, 0],
  ['those in a role', { roles: ['observer', 'chair'] }, 3],
  ['none in no role', { roles: [] }, 0],
  ['those planned or alleged', { statuses: ['PLANNED', 'CLAIMED'] }, 2],
  ['none of no status', { statuses: [] }, 0],
  // Portugal in Alpha is 1 − 0.1 × 0.6 = 0.94 sure, the endorsement 0.6, the criticism 0.25.
  ['those at least 0.95 sure', { minConfidence: 0.95 }, 34],
  ['those at least 0.94 sure', { minConfidence: 0.94 }, 35],
  ['those for which the report is evidence', { document: 'document:report' }, 2],
  ['those for which a page is evidence', { document: 'document:page' }, 1],
  ['none of a document that there is not', { document: 'document:none' }, 0],
  ['those for which a publisher is evidence', { documentPublisher: 'Alpha' }, 36],
  [
    'those for which two things are evidence',
    { document: 'document:report', documentPublisher: 'Alpha' },
    1,
  ],
  [
    'those from countries to the pact',
    { subject: { kinds: ['COUNTRY'] }, object: { ids: ['framework:pact'] } },
    5,
  ],
  [
    'those from European countries to dialogues',
    { subject: { fields: { region: ['Europe'] } }, object: { kinds: ['DIALOGUE'] } },
    2,
  ],
  [
    'those to what has a secretariat',
    { object: { linked: [{ types: ['SECRETARIAT_OF'], direction: 'IN' }] } },
    8,
  ],
  [
    'those of what is a member of the dialogue',
    {
      types: ['VOTED_ON'],
      subject: { linked: [{ types: ['MEMBER_OF'], to: { ids: ['dialogue:north'] } }] },
    },
    3,
  ],
  ['none from nobody', { subject: { ids: [] } }, 0],
  ['memberships in June 2000', { types: ['MEMBER_OF'], validOn: '2000-06' }, 5],
  [
    'memberships between 2011 and 2013',
    { types: ['MEMBER_OF'], during: { from: '2011', to: '2013' } },
    8,
  ],
];

const filters = FILTERS.map(([sentence, filter, count]) => ({ sentence, filter, count }));

export function describeRelations(underTest: EngineUnderTest): void {
  describe('the list of all relations', () => {
    const engine = useGraph(underTest, storeSmallGraph);

    it.each(filters)('under a filter has $sentence', async ({ filter, count }) => {
      const page = await engine().read(relationPage(filter, 'NAME_ASC', ALL, PRESENT));
      expect(new Set(page.map(({ relation }) => relation.id)).size).toBe(count);
      expect(page).toHaveLength(count);
      expect(await engine().read(relationCount(filter, PRESENT))).toEqual([count]);
    });

    it.each(Object.keys(RELATION_ORDERS) as RelationOrder[])(
      'in the order %s meets each relation once, the same both ways',
      async (orderBy) => {
        const all = (size: number, backward: boolean): Promise<RelationItem[]> =>
          walk(
            { size, backward },
            (page) => engine().read(relationPage({}, orderBy, page, PRESENT)),
            ({ relation, key }) => ({ value: key, id: relation.id }),
          );
        const forward = await all(5, false);
        const ids = forward.map(({ relation }) => relation.id);
        expect(new Set(ids).size).toBe(37);
        expect((await all(7, true)).map(({ relation }) => relation.id)).toEqual(ids);
        const sign = orderBy.endsWith('DESC') ? -1 : 1;
        const keys = forward.map(({ key }) => key);
        expect([...keys].sort((a, b) => sign * (a < b ? -1 : a > b ? 1 : 0))).toEqual(keys);
      },
    );

    it('finds relations by id, and leaves unknown ids out', async () => {
      const page = await engine().read(relationPage({}, 'NAME_ASC', ALL, PRESENT));
      const some = page.map(({ relation }) => relation).slice(3, 6);
      const ids = [...some.map(({ id }) => id), 'relation:none', "relation:' OR 1=1"];
      const found = await engine().read(relationsById(ids, PRESENT));
      expect(found).toHaveLength(3);
      expect(found).toEqual(expect.arrayContaining(some));
    });

    it('has one relation where sources disagree, with all that is known of it', async () => {
      const filter: RelationFilter = {
        subject: { ids: ['country:prt'] },
        object: { ids: ['organisation:alpha'] },
      };
      const [only] = await engine().read(relationPage(filter, 'NAME_ASC', ALL, PRESENT));
      expect(only?.relation).toMatchObject({
        type: 'MEMBER_OF',
        validFrom: '2004',
        validTo: null,
        validFromKnown: 'DATED',
        validToKnown: 'OPEN',
        status: 'ACTUAL',
        confidence: 0.94,
        sourceCount: 2,
        retractedAt: null,
      });
    });
  });
}
