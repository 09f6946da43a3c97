import { RELATION_ORDERS, type RelationOrder } from '../../src/graph/read/related-page.js';
import { PRESENT } from '../../src/domain/time/time-view.js';
import { EVERYTHING } from '../../src/graph/query/shown.js';
import { readNeighbours, type Neighbour } from '../../src/graph/read/neighbours/neighbours.js';
import { neighbourCount, type NeighbourList } from '../../src/graph/read/neighbours/statements.js';
import type { EngineUnderTest } from '../support/engines.js';
import { storeSmallGraph } from '../support/small-graph.js';
import { useGraph } from '../support/use-graph.js';
import { ALL, walk } from '../support/walk.js';

const [alpha, north] = ['organisation:alpha', 'dialogue:north'];
const ANY = { direction: 'BOTH' as const, relation: {}, other: {} };

/** The neighbours of alpha by name, as counted by hand: two relations lead to Sudan and to the dialogue. */
const BY_NAME = [
  ...['country:aut', 'project:bridge', 'organisation:eclair', 'organisation:twin-1'],
  ...['organisation:twin-2', north, 'country:prt', 'country:sdn', 'event:summit', 'country:tur'],
  'event:workshop',
];

export function describeNeighbours(underTest: EngineUnderTest): void {
  describe('the neighbours of an entity', () => {
    const engine = useGraph(underTest, storeSmallGraph);
    const list = (asked: Partial<NeighbourList> = {}): NeighbourList => ({
      ...{ question: ANY, orderBy: 'NAME_ASC', view: PRESENT, shown: EVERYTHING, ...asked },
    });

    it('stand each once, with all relations that lead there, strongest first', async () => {
      const [row] = await readNeighbours(engine(), [alpha], list(), ALL);
      expect(row?.items.map(({ id }) => id)).toEqual(BY_NAME);
      const [total] = await engine().read(neighbourCount([alpha], ANY, PRESENT));
      expect(total).toEqual({ id: alpha, total: BY_NAME.length });
      const sudan = row?.items.find(({ id }) => id === 'country:sdn');
      expect(sudan?.relations.map(({ type, role }) => [type, role])).toHaveLength(2);
      for (const { relations } of row?.items ?? []) {
        const sure = relations.map(({ confidence }) => confidence);
        expect(sure).toEqual([...sure].sort((a, b) => b - a));
      }
    });

    it.each(Object.keys(RELATION_ORDERS) as RelationOrder[])(
      'in the order %s are met each once, in pages of any size, both ways',
      async (orderBy) => {
        const met = (size: number, backward: boolean): Promise<Neighbour[]> =>
          walk(
            { size, backward },
            async (page) => {
              const [row] = await readNeighbours(engine(), [alpha], list({ orderBy }), page);
              return [...(row?.items ?? [])];
            },
            ({ id, key }) => ({ value: key, id }),
          );
        const all = await met(50, false);
        expect(all.map(({ id }) => id).sort()).toEqual([...BY_NAME].sort());
        for (const size of [1, 2, 3]) {
          expect(await met(size, false)).toEqual(all);
          expect(await met(size, true)).toEqual(all);
        }
      },
    );

    it('have only relations that the question lets through', async () => {
      const question = {
        ...{ direction: 'IN' as const, other: {} },
        relation: { and: [{ subject: { kinds: ['COUNTRY' as const] } }] },
      };
      for (const orderBy of ['NAME_ASC', 'CONFIDENCE_DESC'] as const) {
        const [row] = await readNeighbours(engine(), [alpha], list({ question, orderBy }), ALL);
        const ids = row?.items.map(({ id }) => id) ?? [];
        expect([...ids].sort()).toEqual([
          'country:aut',
          'country:prt',
          'country:sdn',
          'country:tur',
        ]);
        expect(row?.items.flatMap(({ relations }) => relations)).toHaveLength(5);
      }
    });

    it('come for several entities at once, unknown ones left out', async () => {
      const ids = [alpha, 'organisation:none', 'framework:goal-1'];
      const question = {
        ...ANY,
        direction: 'IN' as const,
        relation: { types: ['MEMBER_OF' as const] },
      };
      const page = { size: 1, backward: false, key: null };
      for (const orderBy of ['NAME_ASC', 'VALID_FROM_ASC'] as const) {
        const rows = await readNeighbours(engine(), ids, list({ question, orderBy }), page);
        const found = Object.fromEntries(rows.map(({ id, items }) => [id, items.length]));
        expect(found).toEqual({ [alpha]: 2, 'framework:goal-1': 0 });
      }
    });
  });
}
