import type { Statement } from '../../src/engine/statement.js';
import { PRESENT, type TimeView } from '../../src/domain/time/time-view.js';
import {
  claimCounts,
  claimsOfRelations,
  claimCount,
  claimPage,
} from '../../src/graph/read/claims.js';
import { documentCount } from '../../src/graph/read/documents.js';
import { entitiesById } from '../../src/graph/read/entities-by-id.js';
import { entityCount } from '../../src/graph/read/entity-page.js';
import { nextLayer, relationsAmong } from '../../src/graph/read/neighbourhood.js';
import { relatedCount, relatedPage } from '../../src/graph/read/related-page.js';
import { relationCounts } from '../../src/graph/read/relation-counts.js';
import { relationCount, relationPage } from '../../src/graph/read/relation-page.js';
import { relationsById } from '../../src/graph/read/relations-by-id.js';
import { entitiesByKind, relationsByType } from '../../src/graph/read/statistics.js';
import type { EngineUnderTest } from '../support/engines.js';
import { BETWEEN, storeSmallGraph } from '../support/small-graph.js';
import { useGraph } from '../support/use-graph.js';
import { ALL } from '../support/walk.js';

const on = (validOn: string): TimeView => ({ validOn, knownAt: null });
const at = (knownAt: string): TimeView => ({ validOn: null, knownAt });
const BEFORE_ALL = '2023-12-31T23:59:59.999Z';
const FAR = '9999-12-31T23:59:59.999Z';
const north = 'dialogue:north';
const AUSTRIA = { subject: { ids: ['country:aut'] }, object: { ids: [north] } };
const MEMBERS = { direction: 'IN', relation: { types: ['MEMBER_OF'] }, other: {} } as const;

export function describeTimeViews(underTest: EngineUnderTest): void {
  describe('the graph as of a date', () => {
    const engine = useGraph(underTest, storeSmallGraph);
    const one = async <Value>(statement: Statement<Value>): Promise<Value | undefined> =>
      (await engine().read(statement))[0];
    const members = async (view: TimeView): Promise<string[]> => {
      const row = await one(relatedPage([north], MEMBERS, 'NAME_ASC', ALL, view));
      expect(await one(relatedCount([north], MEMBERS, view))).toEqual({
        id: north,
        total: row?.items.length,
      });
      return (row?.items ?? []).map(({ other }) => other.id.replace(/^.*:/, ''));
    };

    it.each([
      ['in the present', PRESENT, ['alpha', 'aut', 'newcomer', 'prt', 'sdn', 'tur']],
      ['in 2005, where unknown ends are possible', on('2005'), ['alpha', 'aut', 'prt', 'tur']],
      ['before any source has Austria join', on('2002-12'), ['alpha', 'tur']],
      ['when one source has it join, and one later', on('2003-04'), ['alpha', 'aut', 'prt', 'tur']],
      ['as it was known before', at(BETWEEN), ['alpha', 'aut', 'prt', 'sdn', 'tur']],
      [
        'as of a month, as it was known before',
        { validOn: '2003-04', knownAt: BETWEEN },
        ['alpha', 'aut', 'prt', 'tur'],
      ],
      ['before anything was known', at(BEFORE_ALL), []],
      ['in a far future of knowledge', at(FAR), ['alpha', 'aut', 'newcomer', 'prt', 'sdn', 'tur']],
    ])('shows the members of a dialogue %s', async (_when, view, expected) => {
      expect(await members(view)).toEqual(expected);
    });

    it('shows entities that were recorded by then, whatever period is asked', async () => {
      expect(await one(entityCount({}, on('1800')))).toBe(17);
      expect(await one(entityCount({}, at(BETWEEN)))).toBe(16);
      expect(await one(entityCount({}, at(BEFORE_ALL)))).toBe(0);
      expect(await one(entityCount({}, at(FAR)))).toBe(17);
      const asked = ['organisation:newcomer', 'organisation:alpha'];
      const found = await engine().read(entitiesById(asked, at(BETWEEN)));
      expect(found.map(({ id }) => id)).toEqual(['organisation:alpha']);
    });

    it('tests links as they were then', async () => {
      const linked = { linked: [{ types: ['MEMBER_OF' as const], to: { ids: [north] } }] };
      const unbound = {
        linked: [{ types: ['MEMBER_OF' as const], to: { kinds: ['DIALOGUE' as const] } }],
      };
      for (const filter of [linked, unbound]) {
        expect(await one(entityCount(filter, PRESENT))).toBe(6);
        expect(await one(entityCount(filter, on('2002-12')))).toBe(2);
        expect(await one(entityCount(filter, { validOn: '2003-04', knownAt: BETWEEN }))).toBe(4);
      }
    });

    it('shows the version of a relation that was known then, once', async () => {
      const version = async (view: TimeView) => {
        const page = await engine().read(relationPage(AUSTRIA, 'NAME_ASC', ALL, view));
        expect(await one(relationCount(AUSTRIA, view))).toBe(page.length);
        return page.map(({ relation: { validFrom, sourceCount } }) => [validFrom, sourceCount]);
      };
      expect(await version(PRESENT)).toEqual([['2003-05', 2]]);
      expect(await version(at(FAR))).toEqual([['2003-05', 2]]);
      expect(await version(at(BETWEEN))).toEqual([['2003', 1]]);
      expect(await version(on('2003-04'))).toEqual([['2003-05', 2]]);
      expect(await version(on('2002-12'))).toEqual([]);
    });

    it('finds a relation by id as it was then, and hides it where it did not hold', async () => {
      const [present] = await engine().read(relationPage(AUSTRIA, 'NAME_ASC', ALL, PRESENT));
      const byId = (view: TimeView) => one(relationsById([present?.relation.id ?? ''], view));
      expect(await byId(PRESENT)).toMatchObject({ validFrom: '2003-05' });
      expect(await byId(at(BETWEEN))).toMatchObject({ validFrom: '2003' });
      expect(await byId(on('2002-12'))).toBeUndefined();
      expect(await byId(at(BEFORE_ALL))).toBeUndefined();
    });

    it('counts the claims that were accepted by then', async () => {
      const [present] = await engine().read(relationPage(AUSTRIA, 'NAME_ASC', ALL, PRESENT));
      const id = present?.relation.id ?? '';
      for (const [view, expected] of [
        [PRESENT, 2],
        [at(BETWEEN), 1],
        [at(FAR), 2],
      ] as const) {
        expect(await one(claimCounts([id], view))).toEqual({ id, total: expected });
        expect((await one(claimsOfRelations([id], ALL, view)))?.items).toHaveLength(expected);
      }
      expect(await one(claimCount({}, PRESENT))).toBe(39);
      expect(await one(claimCount({}, at(BETWEEN)))).toBe(37);
      expect(await engine().read(claimPage({}, ALL, at(BETWEEN)))).toHaveLength(37);
      expect(await one(documentCount({}, at(BEFORE_ALL)))).toBe(0);
    });

    it('counts relations as they were then', async () => {
      const counts = await engine().read(relationCounts([north], at(BETWEEN)));
      expect(counts.map(({ type, count }) => [type, count])).toEqual([
        ['CHAIRS', 1],
        ['MEMBER_OF', 5],
        ['SECRETARIAT_OF', 1],
      ]);
      const sum = async (view: TimeView): Promise<number> =>
        (await engine().read(relationsByType(view))).reduce((all, { count }) => all + count, 0);
      expect(await sum(PRESENT)).toBe(37);
      expect(await sum(at(BETWEEN))).toBe(36);
      expect(await sum(at(BEFORE_ALL))).toBe(0);
      const kinds = await engine().read(entitiesByKind(at(BETWEEN)));
      expect(kinds).toContainEqual({ kind: 'ORGANISATION', count: 5 });
    });

    it('grows surroundings and joins them as they were then', async () => {
      const question = { relation: { types: ['MEMBER_OF' as const] }, other: {} };
      const around = async (view: TimeView): Promise<number> =>
        (await engine().read(nextLayer([north], [north], question, 100, view))).length;
      expect(await around(PRESENT)).toBe(6);
      expect(await around(at(BETWEEN))).toBe(5);
      expect(await around(on('2002-12'))).toBe(2);
      const ids = [north, 'country:aut'];
      const among = async (view: TimeView): Promise<(string | null)[]> =>
        (await engine().read(relationsAmong(ids, {}, 100, view))).map(({ validFrom }) => validFrom);
      expect(await among(PRESENT)).toEqual(['2003-05']);
      expect(await among(at(BETWEEN))).toEqual(['2003']);
      expect(await among(on('2002-12'))).toEqual([]);
    });
  });
}
