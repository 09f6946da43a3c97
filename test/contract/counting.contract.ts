import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PRESENT } from '../../src/domain/time/time-view.js';
import type { Engine } from '../../src/engine/engine.js';
import { command } from '../../src/engine/statement.js';
import { exportJsonl } from '../../src/exchange/formats/jsonl.js';
import { importJsonl } from '../../src/exchange/sources/jsonl/import-jsonl.js';
import { entityCount } from '../../src/graph/read/entity-page.js';
import { entitiesByKind } from '../../src/graph/read/statistics.js';
import { deriveAgain } from '../../src/graph/write/derive-again.js';
import { grafeoUnderTest, type EngineUnderTest } from '../support/engines.js';
import { KEEP, OTHER, THIRD, useTwoNames } from '../support/two-names.js';

export function describeCounting(underTest: EngineUnderTest): void {
  describe('the number of entities', () => {
    const curator = useTwoNames(underTest);
    const before = { all: 5, organisations: 3, kinds: 'COUNTRY 1, DIALOGUE 1, ORGANISATION 3' };
    const after = { all: 4, organisations: 2, kinds: 'COUNTRY 1, DIALOGUE 1, ORGANISATION 2' };

    const counts = async (engine: Engine = curator().engine) => ({
      all: (await engine.read(entityCount({}, PRESENT)))[0],
      organisations: (await engine.read(entityCount({ kinds: ['ORGANISATION'] }, PRESENT)))[0],
      kinds: (await engine.read(entitiesByKind(PRESENT)))
        .map(({ kind, count }) => `${kind} ${count}`)
        .join(', '),
    });

    it('is that of those of today', async () => {
      const known = { validOn: null, knownAt: curator().now };
      expect(await counts()).toEqual(before);
      await curator().withdraw(THIRD);
      expect(await counts()).toEqual(after);
      expect(await curator().engine.read(entityCount({}, known))).toEqual([5]);
    });

    it('follows a merge and its undo', async () => {
      const { merge } = await curator().merge(KEEP, OTHER);
      expect(await counts()).toEqual(after);
      await curator().undo(merge.id);
      expect(await counts()).toEqual(before);
    });

    it('is right in a store that an older version wrote, and in a copy', async () => {
      await curator().withdraw(THIRD);
      const { engine } = curator();
      const older = 'MATCH (n:Entity) SET n.folding = 1 REMOVE n:Withdrawn';
      await engine.write((transaction) => transaction.run(command(older)));
      expect(await counts()).toEqual(before);
      await deriveAgain(engine);
      expect(await counts()).toEqual(after);
      expect(await counts(await copyOf(engine))).toEqual(after);
    });

    /** The same graph in another store, by way of its file. */
    async function copyOf(engine: Engine): Promise<Engine> {
      const folder = await mkdtemp(join(tmpdir(), 'graph-copy-'));
      const opened = await grafeoUnderTest.open();
      closing.push(async () => {
        await opened.close();
        await rm(folder, { recursive: true });
      });
      let lines = '';
      for await (const line of exportJsonl(engine)) lines += line;
      // The code of the centre is none that an import takes.
      await writeFile(join(folder, 'graph.jsonl'), lines.replaceAll('042', '03v6m5e25'));
      await importJsonl(opened.engine, [join(folder, 'graph.jsonl')]);
      return opened.engine;
    }

    const closing: (() => Promise<void>)[] = [];
    afterEach(async () => {
      for (const close of closing.splice(0)) await close();
    });
  });
}
