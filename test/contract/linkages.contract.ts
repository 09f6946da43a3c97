import { chainOf, membersOf } from '../../src/domain/linkages/linkage.js';
import { PRESENT, type TimeView } from '../../src/domain/time/time-view.js';
import { frameworkFamilies } from '../../src/graph/read/linkages/families.js';
import type { LinkageQuestion } from '../../src/graph/read/linkages/leading-out.js';
import {
  linkageCount,
  linkagePage,
  type LinkageItem,
} from '../../src/graph/read/linkages/linkage-page.js';
import { linkageTallies } from '../../src/graph/read/linkages/linkage-tallies.js';
import { linkagesAmong } from '../../src/graph/read/linkages/linkages-among.js';
import {
  linkedEntities,
  linkedEntityCount,
  type LinkedEntity,
} from '../../src/graph/read/linkages/linked-entities.js';
import { votesByKind } from '../../src/graph/read/linkages/votes-by-kind.js';
import type { EngineUnderTest } from '../support/engines.js';
import { storeLinkageGraph } from '../support/linkage-graph.js';
import { BETWEEN } from '../support/small-graph.js';
import { useGraph } from '../support/use-graph.js';
import { ALL, walk } from '../support/walk.js';

const PACT = 'framework:pact framework:goal framework:step';
const [CHARTER, PLAN] = ['framework:charter', 'framework:plan'];
const known: TimeView = { validOn: null, knownAt: BETWEEN };

/** "Portugal ENDORSES champion", "Bridge CONTRIBUTES_TO through step". */
function told({ linkage: { part, relation }, entity }: LinkageItem): string {
  const how = [relation.type, relation.action, relation.vote].filter((word) => word !== null);
  const through = part === null ? [] : ['through', part.replace('framework:', '')];
  return [entity.name, ...how, ...through].join(' ');
}

const OF_PACT = [
  'Alpha Agency IMPLEMENTS through goal',
  'Alpha Agency IMPLEMENTS through step',
  'Austria VOTED_ON NO',
  'Bridge CONTRIBUTES_TO through step',
  'Charter ALIGNS_WITH through goal',
  'Data ADDRESSES through step',
  'North Process ALIGNS_WITH',
  'Portugal ENDORSES champion',
  'Portugal VOTED_ON YES',
  'Return ADDRESSES through goal',
  'Sudan VOTED_ON ABSTAIN',
  'Sudan VOTED_ON YES',
  'Summit ADOPTS',
  'Türkiye VOTED_ON YES',
];

export function describeLinkages(underTest: EngineUnderTest): void {
  describe('the linkages of frameworks', () => {
    const engine = useGraph(underTest, storeLinkageGraph);
    const families = (ids: string[], view = PRESENT) =>
      frameworkFamilies((statement) => engine().read(statement), ids, view);
    const told1 = async (question: LinkageQuestion, view = PRESENT): Promise<string[]> => {
      const [row] = await engine().read(linkagePage([PACT], question, ALL, view));
      const found = (row?.items ?? []).map(told);
      const [total] = await engine().read(linkageCount([PACT], question, view));
      expect(total?.total ?? 0).toBe(found.length);
      return found.sort();
    };

    it('are looked for in a framework and its parts, level by level', async () => {
      const [pact, plan] = await families(['framework:pact', PLAN]);
      expect(pact).toMatchObject({ id: 'framework:pact', truncated: false });
      expect(pact?.parts.map(({ id, depth }) => [id, depth])).toEqual([
        ['framework:goal', 1],
        ['framework:step', 2],
      ]);
      expect(plan).toEqual({ id: PLAN, parts: [], truncated: false });
      const chain = pact === undefined ? [] : chainOf(pact, 'framework:step');
      expect(chain.map(({ subject, object }) => [subject, object])).toEqual([
        ['framework:step', 'framework:goal'],
        ['framework:goal', 'framework:pact'],
      ]);
    });

    it('end where frameworks are part of each other by mistake', async () => {
      const [round] = await families(['framework:round']);
      expect(round && membersOf(round)).toEqual(['framework:round', 'framework:round-part']);
    });

    it('are all relations that lead out, but no allegations', async () => {
      expect(await told1({})).toEqual(OF_PACT);
    });

    it('are narrowed by kind, type, action, vote and part', async () => {
      expect(await told1({ kinds: ['COUNTRY'], types: ['ENDORSES'] })).toEqual([OF_PACT[7]]);
      expect(await told1({ actions: ['champion'] })).toEqual([OF_PACT[7]]);
      expect(await told1({ votes: ['NO', 'ABSTAIN'] })).toEqual([OF_PACT[2], OF_PACT[10]]);
      const through = OF_PACT.filter((one) => one.includes('through'));
      expect(await told1({ direct: false })).toEqual(through);
      expect(await told1({ direct: true })).toEqual(
        OF_PACT.filter((one) => !one.includes('through')),
      );
      expect(await told1({ kinds: [] })).toEqual([]);
    });

    it('are those of the time asked for', async () => {
      expect(await told1({}, known)).toEqual(OF_PACT.slice(0, -1));
      const votes = await told1({ types: ['VOTED_ON'] }, { validOn: '2018', knownAt: BETWEEN });
      expect(votes).toEqual([OF_PACT[2], OF_PACT[8], OF_PACT[10], OF_PACT[11]]);
      expect(await told1({ types: ['VOTED_ON'] }, { validOn: '2019', knownAt: null })).toEqual([]);
    });

    it.each([1, 2, 5])('come by name, %i a page, the same both ways', async (size) => {
      const all = async (backward: boolean): Promise<string[]> => {
        const met = await walk<LinkageItem>(
          { size, backward },
          async (page) =>
            (await engine().read(linkagePage([PACT], {}, page, PRESENT)))[0]?.items ?? [],
          ({ linkage, key }) => ({ value: key, id: linkage.relation.id }),
        );
        expect(met.map(({ entity }) => entity.name)).toEqual(
          OF_PACT.map((one) => /^(?:Alpha Agency|North Process|\S+)/.exec(one)?.[0]),
        );
        return met.map(told);
      };
      expect(await all(true)).toEqual(await all(false));
    });

    it('are found for several frameworks at once', async () => {
      const rows = await engine().read(linkageCount([PACT, CHARTER, PLAN], {}, PRESENT));
      expect(Object.fromEntries(rows.map(({ id, total }) => [id, total]))).toEqual({
        [PACT]: 14,
        [CHARTER]: 5,
        [PLAN]: 1,
      });
    });

    it('are counted by kind and by how', async () => {
      const tallies = await engine().read(
        linkageTallies([PACT], { kinds: ['COUNTRY', 'ORGANISATION'] }, PRESENT),
      );
      const rows = tallies.map(({ kind, type, action, vote, entities, relations }) => [
        ...[kind, type, action, vote, entities, relations],
      ]);
      expect(rows).toEqual([
        ['COUNTRY', 'ENDORSES', 'champion', null, 1, 1],
        ['COUNTRY', 'VOTED_ON', null, 'ABSTAIN', 1, 1],
        ['COUNTRY', 'VOTED_ON', null, 'NO', 1, 1],
        ['COUNTRY', 'VOTED_ON', null, 'YES', 3, 3],
        ['ORGANISATION', 'IMPLEMENTS', null, null, 1, 2],
      ]);
      const then = await engine().read(linkageTallies([PACT], { votes: ['YES'] }, known));
      expect(then.map(({ entities }) => entities)).toEqual([2]);
    });

    it('tell who voted on a framework itself', async () => {
      const ids = ['framework:pact', CHARTER];
      const count = async (view: TimeView): Promise<unknown[]> =>
        (await engine().read(votesByKind(ids, view))).map(({ framework, kind, vote, actors }) => [
          ...[framework, kind, vote, actors],
        ]);
      expect(await count(PRESENT)).toEqual([
        ['framework:pact', 'COUNTRY', 'ABSTAIN', 1],
        ['framework:pact', 'COUNTRY', 'NO', 1],
        ['framework:pact', 'COUNTRY', 'YES', 3],
      ]);
      expect((await count(known)).at(-1)).toEqual(['framework:pact', 'COUNTRY', 'YES', 2]);
    });

    it('between some entities and some frameworks are told, at most as many as asked', async () => {
      const entities = ['organisation:alpha', 'country:aut', 'theme:data', 'country:esp'];
      const among = async (limit: number): Promise<string[]> =>
        (
          await engine().read(linkagesAmong([PACT, CHARTER, PLAN], entities, {}, limit, PRESENT))
        ).map(({ entity, framework, part }) => [entity, framework, part].join(' '));
      expect((await among(100)).sort()).toEqual([
        'country:aut framework:charter ',
        'country:aut framework:pact ',
        'organisation:alpha framework:charter ',
        'organisation:alpha framework:pact framework:goal',
        'organisation:alpha framework:pact framework:step',
        'theme:data framework:pact framework:step',
        'theme:data framework:plan ',
      ]);
      expect(await among(3)).toHaveLength(3);
    });

    it.each([1, 3])('in common are met, %i a page, the same both ways', async (size) => {
      const keys = [PACT, CHARTER, PLAN];
      const all = async (backward: boolean, minimum: number): Promise<string[]> => {
        const met = await walk<LinkedEntity>(
          { size, backward },
          (page) => engine().read(linkedEntities(keys, {}, minimum, page, PRESENT)),
          ({ entity, key }) => ({ value: key, id: entity.id }),
        );
        return met.map(({ entity, frameworks }) => `${entity.name} ${frameworks}`);
      };
      const shared = ['Alpha Agency 2', 'Austria 2', 'Data 2', 'Return 2', 'Türkiye 2'];
      expect(await all(false, 2)).toEqual(shared);
      expect(await all(true, 2)).toEqual(shared);
      const [total] = await engine().read(linkedEntityCount(keys, {}, 2, PRESENT));
      expect(total).toBe(5);
      expect(await all(false, 1)).toEqual([
        ...shared,
        ...['Bridge 1', 'Charter 1', 'Goal 1', 'North Process 1', 'Portugal 1'],
        ...['Sudan 1', 'Summit 1'],
      ]);
    });
  });
}
