import { PRESENT } from '../../src/domain/time/time-view.js';
import { verify } from '../../src/graph/verify/verify.js';
import { document, entity } from '../support/claims.js';
import { Curator } from '../support/curating.js';
import { description } from '../support/describing.js';
import { dump } from '../support/dump.js';
import type { EngineUnderTest } from '../support/engines.js';
import { useGraph } from '../support/use-graph.js';

const PACT = 'framework:pact';
const OTHER = 'framework:other';
const THIRD = 'framework:third';
const pact = (name: string, adoptedOn: string | null = null) =>
  entity(PACT, name, { fields: { adoptedOn } });

export function describeValues(underTest: EngineUnderTest): void {
  describe('values that documents give to an entity', () => {
    const engine = useGraph(underTest, async (store) => {
      await new Curator(store).cite(
        document('document:list', 'List', { publisher: 'List' }),
        document('document:report', 'Report', { publisher: 'Press', reliability: 0.5 }),
      );
    });
    let curator: Curator;
    const shown = async (knownAt: string | null = null) => {
      const found = await curator.entity(PACT, { ...PRESENT, knownAt });
      return [found?.name, found?.fields['adoptedOn'], found?.names.map(({ value }) => value)];
    };
    const findings = async (): Promise<string[]> => {
      const found: string[] = [];
      for await (const page of verify(engine())) found.push(...page.findings);
      return found;
    };

    beforeEach(async () => {
      curator = new Curator(engine());
      await curator.describe(description(pact('The Pact', '2018')));
    });

    it('are shown as they were known at each time', async () => {
      const first = curator.now;
      const report = { document: 'document:report', locator: 'p. 1' };
      const [said = ''] = await curator.describe(description(pact('A Pact', '2019'), report));
      const second = curator.now;
      await curator.trust(document('document:list', 'List', { reliability: 0.1 }));
      const third = curator.now;
      await curator.decide('RETRACTED', said);
      expect([await shown(first), await shown(second), await shown(third), await shown()]).toEqual([
        ['The Pact', '2018', []],
        ['The Pact', '2018', ['A Pact']],
        ['A Pact', '2019', ['The Pact']],
        ['The Pact', '2018', []],
      ]);
      expect(await findings()).toEqual([]);
    });

    it('are said once, and again after something else was said', async () => {
      const before = await dump(engine());
      const again = description(pact('The Pact', '2018'));
      await curator.describe(again);
      const since = (lines: readonly string[]) => lines.filter((line) => !line.includes('"Clock"'));
      expect(since(await dump(engine()))).toEqual(since(before));
      await curator.describe(description(pact('The Pact', '2019')));
      expect(await shown()).toEqual(['The Pact', '2019', []]);
      await curator.describe(again);
      expect(await shown()).toEqual(['The Pact', '2018', []]);
      expect(await findings()).toEqual([]);
    });

    it('go along in a merge and come back exactly', async () => {
      await curator.describe(description(entity(OTHER, 'Other', { acronym: 'O' })));
      const before = await dump(engine());
      const { merge } = await curator.merge(PACT, OTHER);
      expect(await shown()).toEqual(['The Pact', '2018', ['Other', 'O']]);
      expect(await findings()).toEqual([]);
      await curator.undo(merge.id);
      const after = (await dump(engine())).filter((line) => !line.includes('EntityMerge'));
      expect(after).toEqual(before);
    });

    it('said under a merged id go back with it, from when they were said', async () => {
      await curator.describe(description(entity(THIRD, 'Other')));
      const { merge } = await curator.merge(PACT, THIRD);
      await curator.describe(description(entity(THIRD, 'Another')));
      const said = curator.now;
      expect(await shown()).toEqual(['The Pact', '2018', ['Another']]);
      await curator.undo(merge.id);
      expect(await shown()).toEqual(['The Pact', '2018', []]);
      expect(await shown(said)).toEqual(['The Pact', '2018', []]);
      expect(await curator.entity(THIRD)).toMatchObject({ name: 'Another', names: [] });
      const then = { ...PRESENT, knownAt: said };
      expect(await curator.entity(THIRD, then)).toMatchObject({ name: 'Another' });
      expect(await findings()).toEqual([]);
    });
  });
}
