import { PRESENT, type TimeView } from '../../src/domain/time/time-view.js';
import { readAddress } from '../../src/http/permalink/address.js';
import { findRecord } from '../../src/http/permalink/records/find.js';
import type { EntityRecord } from '../../src/http/permalink/records/entity-record.js';
import { idsInOrder, stepOfIds } from '../../src/graph/read/ids-in-order.js';
import { pastEntity } from '../../src/graph/read/past-entity.js';
import { Curator } from '../support/curating.js';
import type { EngineUnderTest } from '../support/engines.js';
import { DOCUMENTS, ENTITIES, LATER_ENTITIES, storeSmallGraph } from '../support/small-graph.js';
import { useGraph } from '../support/use-graph.js';

export function describePermalinks(underTest: EngineUnderTest): void {
  describe('what permalinks read', () => {
    const engine = useGraph(underTest, async (filled) => {
      await storeSmallGraph(filled);
      await new Curator(filled).withdraw('organisation:twin-1', 'organisation:twin-2');
    });

    async function alpha(rows: number, view: TimeView = PRESENT): Promise<EntityRecord> {
      const asked = { ...readAddress('organisation', 'alpha', {}), view };
      const found = await findRecord(engine(), asked, { rows, claims: 1 });
      if (found.what !== 'entity') throw new Error('Alpha is there.');
      return found;
    }
    const lines = ({ groups }: EntityRecord): string[] =>
      groups.map(({ label, count, rows }) =>
        [label, count, rows.map(({ other }) => other.id.replace(/^.*:/, '')).join(' ')].join(': '),
      );

    it('groups the relations of an entity by type, leading first', async () => {
      expect(lines(await alpha(20))).toEqual([
        'organises: 1: summit',
        'is secretariat of: 1: north',
        'implements: 1: bridge',
        'has member: 5: aut prt sdn sdn tur',
        'is member of: 1: north',
        'takes part in: 1: workshop',
        'partners with: 1: eclair',
        'has part: 1: twin-2',
      ]);
    });

    it('gives the same first ones where groups are longer than asked for', async () => {
      const members = (await alpha(2)).groups.find(({ label }) => label === 'has member');
      expect(members?.rows.map(({ other }) => other.id)).toEqual(['country:aut', 'country:prt']);
      expect(members?.next?.value).toBe('portugal');
    });

    it('looks at a date', async () => {
      const then = lines(await alpha(20, { validOn: '1995', knownAt: null }));
      expect(then).toContain('has member: 3: aut sdn tur');
    });

    it('knows what became of an entity that is gone', async () => {
      const [past] = await engine().read(pastEntity('organisation:twin-1'));
      expect(past).toMatchObject({ name: 'Joint Office', successor: 'organisation:twin-2' });
      expect(past?.withdrawnAt).toMatch(/^20/);
      const [live] = await engine().read(pastEntity('organisation:alpha'));
      expect(live?.withdrawnAt).toBeNull();
      expect(await engine().read(pastEntity('organisation:never'))).toEqual([]);
    });

    it('walks all ids in order, step by step', async () => {
      const entities = [...ENTITIES, ...LATER_ENTITIES]
        .map(({ id }) => id)
        .filter((id) => id !== 'organisation:twin-1')
        .sort();
      for (const [label, ids] of [
        ['Entity', entities],
        ['Document', DOCUMENTS.map(({ id }) => id).sort()],
      ] as const) {
        const rows = await engine().read(idsInOrder(label, '', 100));
        expect(rows.map(({ id }) => id)).toEqual(ids);
        expect(await engine().read(stepOfIds(label, '', 3))).toEqual([{ last: ids[2], count: 3 }]);
        const end = ids.at(-1) ?? '';
        expect(await engine().read(stepOfIds(label, end, 3))).toEqual([{ last: null, count: 0 }]);
      }
    });
  });
}
