import { PRESENT } from '../../src/domain/time/time-view.js';
import {
  ENTITY_ORDERS,
  entityPage,
  type EntityItem,
  type EntityOrder,
} from '../../src/graph/read/entity-page.js';
import type { PageRequest } from '../../src/graph/query/keyset.js';
import { readEntityPage } from '../../src/graph/read/entity-pages.js';
import { entitiesById } from '../../src/graph/read/entities-by-id.js';
import type { EngineUnderTest } from '../support/engines.js';
import {
  FIRST,
  LATER_ENTITIES,
  ENTITIES,
  SECOND,
  storeSmallGraph,
} from '../support/small-graph.js';
import { useGraph } from '../support/use-graph.js';
import { walk, type Walk } from '../support/walk.js';

const BY_NAME = [
  ...['organisation:alpha', 'country:aut', 'organisation:beta', 'project:bridge'],
  ...['organisation:eclair', 'framework:goal-1', 'organisation:twin-1', 'organisation:twin-2'],
  ...['organisation:newcomer', 'dialogue:north', 'country:prt', 'theme:return', 'country:sdn'],
  ...['event:summit', 'framework:pact', 'country:tur', 'event:workshop'],
];
const dated = ['dialogue:north', 'project:bridge', 'event:summit', 'framework:pact'];
const byId = (ids: readonly string[]): string[] => [...ids].sort();
const newcomer = 'organisation:newcomer';
const known = byId(BY_NAME.filter((id) => id !== newcomer));
const undated = byId(BY_NAME.filter((id) => !dated.includes(id)));

/** The same the other way round, but for those that are equal: they stay in the order of their ids. */
function turned(ids: readonly string[], equal: readonly string[]): string[] {
  const turnedIds = [...ids].reverse();
  const rest = [...equal];
  return turnedIds.map((id) => (equal.includes(id) ? (rest.shift() ?? id) : id));
}

const EXPECTED: Readonly<Record<EntityOrder, readonly string[]>> = {
  NAME_ASC: BY_NAME,
  NAME_DESC: turned(BY_NAME, ['organisation:twin-1', 'organisation:twin-2']),
  STARTS_ASC: [...dated, ...undated],
  STARTS_DESC: [...[...dated].reverse(), ...undated],
  RECORDED_AT_ASC: [...known, newcomer],
  RECORDED_AT_DESC: [newcomer, ...known],
  UPDATED_DESC: [newcomer, ...known],
  // 13, 8, 7, then 6 and fewer: what relates the theme to itself counts once.
  RELATION_COUNT_DESC: [
    ...['organisation:alpha', 'dialogue:north', 'framework:pact', 'country:aut', 'event:summit'],
    ...['country:sdn', 'project:bridge', 'country:prt', 'country:tur', 'organisation:beta'],
    ...['organisation:eclair', 'event:workshop', 'theme:return', 'framework:goal-1'],
    ...['organisation:newcomer', 'organisation:twin-1', 'organisation:twin-2'],
  ],
};

const WALKS: readonly Walk[] = [
  { size: 1, backward: false },
  { size: 1, backward: true },
  { size: 4, backward: false },
  { size: 4, backward: true },
  { size: 17, backward: false },
];

export function describeEntityLists(underTest: EngineUnderTest): void {
  describe('the list of entities', () => {
    const engine = useGraph(underTest, storeSmallGraph);
    type Read = (orderBy: EntityOrder, page: PageRequest) => Promise<EntityItem[]>;
    const ids = async (read: Read, orderBy: EntityOrder, how: Walk): Promise<string[]> => {
      const met = await walk<EntityItem>(
        how,
        (page) => read(orderBy, page),
        ({ entity, key }) => ({ value: key, id: entity.id }),
      );
      return met.map(({ entity }) => entity.id);
    };

    const byStatement: Read = (orderBy, page) =>
      engine().read(entityPage({}, orderBy, page, PRESENT));
    const anyWay: Read = (orderBy, page) => readEntityPage(engine(), {}, orderBy, page, PRESENT);

    it.each(Object.keys(ENTITY_ORDERS) as EntityOrder[])(
      'in the order %s meets each entity once, walked either way in pages of any size',
      async (orderBy) => {
        for (const how of WALKS) {
          expect(await ids(byStatement, orderBy, how)).toEqual(EXPECTED[orderBy]);
          expect(await ids(anyWay, orderBy, how)).toEqual(EXPECTED[orderBy]);
        }
      },
    );

    it('gives entities as they were stored', async () => {
      const asked = ['organisation:alpha', 'event:summit', 'country:xyz'];
      const found = await engine().read(entitiesById(asked, PRESENT));
      const stored = ENTITIES.filter(({ id }) => asked.includes(id));
      expect(found.map(({ id }) => id).sort()).toEqual(stored.map(({ id }) => id).sort());
      for (const entity of stored) {
        const read = found.find(({ id }) => id === entity.id);
        expect(read).toMatchObject({ ...entity, recordedAt: FIRST, updatedAt: FIRST });
      }
    });

    it('says when each entity was recorded', async () => {
      const later = LATER_ENTITIES.map(({ id }) => id);
      const found = await engine().read(entitiesById(later, PRESENT));
      expect(found).toMatchObject([{ id: newcomer, recordedAt: SECOND }]);
    });
  });
}
