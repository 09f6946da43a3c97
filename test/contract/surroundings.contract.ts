import { PRESENT } from '../../src/domain/time/time-view.js';
import {
  nextLayer,
  relationsAmong,
  type SurroundingsQuestion,
} from '../../src/graph/read/neighbourhood.js';
import { entitiesAround } from '../../src/graph/read/surroundings.js';
import { entitiesByKind, lastChange, relationsByType } from '../../src/graph/read/statistics.js';
import type { EngineUnderTest } from '../support/engines.js';
import { storeSmallGraph } from '../support/small-graph.js';
import { useGraph } from '../support/use-graph.js';

const [pact, summit] = ['framework:pact', 'event:summit'];
const [aut, prt, sdn, tur] = ['country:aut', 'country:prt', 'country:sdn', 'country:tur'];
const EVERYTHING: SurroundingsQuestion = { relation: {}, other: {} };

export function describeSurroundings(underTest: EngineUnderTest): void {
  describe('the surroundings of an entity', () => {
    const engine = useGraph(underTest, storeSmallGraph);
    const layer = async (
      around: string[],
      question: Partial<SurroundingsQuestion> = {},
      limit = 100,
    ): Promise<[string, number][]> => {
      const found = await engine().read(
        nextLayer(around, around, { ...EVERYTHING, ...question }, limit, PRESENT),
      );
      return found.map(({ id, links }) => [id, links]);
    };

    it('are its neighbours, those with most relations first, then by name', async () => {
      expect(await layer([pact])).toEqual([
        [prt, 2],
        [aut, 1],
        ['framework:goal-1', 1],
        [sdn, 1],
        [summit, 1],
        [tur, 1],
      ]);
    });

    it('are cut off at the limit', async () => {
      expect(await layer([pact], {}, 2)).toEqual([
        [prt, 2],
        [aut, 1],
      ]);
    });

    it('of several entities count the relations to all of them', async () => {
      expect(await layer([pact, 'dialogue:north'], { other: { kinds: ['COUNTRY'] } })).toEqual([
        [prt, 3],
        [tur, 3],
        [aut, 2],
        [sdn, 2],
      ]);
    });

    it('are walked over the relations asked for, in the direction asked for', async () => {
      const out = { relation: { types: ['MEMBER_OF', 'HOSTS'], direction: 'OUT' } } as const;
      expect(await layer([aut], out)).toEqual([
        ['organisation:alpha', 1],
        ['dialogue:north', 1],
        [summit, 1],
      ]);
      expect(await layer([aut], { relation: { ...out.relation, direction: 'IN' } })).toEqual([]);
    });

    it('are filtered by the ends of a relation too', async () => {
      const subject = { fields: { region: ['Europe'] } };
      expect(await layer([pact], { relation: { subject } })).toEqual([
        [prt, 2],
        [aut, 1],
      ]);
    });

    describe('some steps away', () => {
      const around = async (
        depth: number,
        limit: number,
      ): Promise<{ ids: readonly string[]; truncated: boolean }> =>
        entitiesAround(
          (statement) => engine().read(statement),
          { of: ['theme:return'], depth, limit, question: EVERYTHING },
          PRESENT,
        );
      // The theme is related to itself and to the project. Three organisations are tied to the
      // project: Éclair implements and criticises it. Those are tied, one step on, to others: Alpha
      // to its members, its units, its dialogue and its meetings, Beta to Austria and both meetings.
      const near = ['theme:return', 'project:bridge'];
      const organisations = ['organisation:eclair', 'organisation:alpha', 'organisation:beta'];

      it('hold layer by layer those with most relations to the layer before', async () => {
        expect(await around(1, 100)).toEqual({ ids: near, truncated: false });
        expect(await around(2, 100)).toEqual({
          ids: [...near, ...organisations],
          truncated: false,
        });
        const { ids } = await around(3, 100);
        expect(ids.slice(5)).toEqual([
          // Two relations each, by name: Austria, North Process, Sudan, Summit of Vienna, workshop.
          ...[aut, 'dialogue:north', sdn, summit, 'event:workshop'],
          // One each: Joint Office, Joint Office, Portugal, Türkiye.
          ...['organisation:twin-1', 'organisation:twin-2', prt, tur],
        ]);
      });

      it('are cut off within a layer, and say so', async () => {
        expect(await around(3, 4)).toEqual({
          ...{ ids: [...near, ...organisations.slice(0, 2)], truncated: true },
        });
        expect(await around(3, 5)).toMatchObject({ truncated: true });
        expect(await around(2, 5)).toMatchObject({ truncated: false });
      });
    });

    it('of several leave none of them alone where there is no room for all', async () => {
      const { ids, truncated } = await entitiesAround(
        (statement) => engine().read(statement),
        { of: [pact, 'theme:return'], depth: 1, limit: 5, question: EVERYTHING },
        PRESENT,
      );
      // Of three places the theme, with one neighbour, has one and the pact has two.
      expect(ids).toEqual([pact, 'theme:return', prt, 'project:bridge', aut]);
      expect(truncated).toBe(true);
    });

    it('hold all relations among the entities, also to itself', async () => {
      const among = async (...ids: string[]): Promise<string[]> =>
        (await engine().read(relationsAmong(ids, {}, 100, PRESENT))).map(({ type }) => type).sort();
      expect(await among(aut, prt, pact, summit)).toEqual([
        ...['ADOPTS', 'ENDORSES', 'HOSTS', 'PARTICIPATES_IN', 'VOTED_ON', 'VOTED_ON'],
      ]);
      expect(await among('theme:return', 'country:none')).toEqual(['RELATED_TO']);
      expect(await among()).toEqual([]);
    });

    it('hold only relations that the filter lets through, at most as many as asked', async () => {
      const ids = [aut, prt, pact, summit];
      const filter = { types: ['VOTED_ON'], object: { kinds: ['FRAMEWORK'] } } as const;
      const votes = await engine().read(relationsAmong(ids, filter, 100, PRESENT));
      expect(votes.map(({ vote }) => vote).sort()).toEqual(['ABSTAIN', 'YES']);
      expect(await engine().read(relationsAmong(ids, {}, 3, PRESENT))).toHaveLength(3);
    });
  });

  describe('the statistics', () => {
    const engine = useGraph(underTest, storeSmallGraph);

    it('count entities by kind and relations by type', async () => {
      const kinds = await engine().read(entitiesByKind(PRESENT));
      expect(Object.fromEntries(kinds.map(({ kind, count }) => [kind, count]))).toEqual({
        ...{
          COUNTRY: 4,
          DIALOGUE: 1,
          EVENT: 2,
          FRAMEWORK: 2,
          ORGANISATION: 6,
          PROJECT: 1,
          THEME: 1,
        },
      });
      const types = await engine().read(relationsByType(PRESENT));
      expect(types).toHaveLength(16);
      expect(types).toEqual(
        expect.arrayContaining([
          { type: 'MEMBER_OF', count: 11 },
          { type: 'PARTNERS_WITH', count: 1 },
          { type: 'RELATED_TO', count: 1 },
          { type: 'VOTED_ON', count: 3 },
        ]),
      );
    });

    it('know of no change where the clock was never asked', async () => {
      expect(await engine().read(lastChange())).toEqual([]);
    });
  });
}
