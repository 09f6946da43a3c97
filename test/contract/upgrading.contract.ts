import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import type { Engine } from '../../src/engine/engine.js';
import { forwarded } from '../../src/engine/forwarded.js';
import { command } from '../../src/engine/statement.js';
import { exportJsonl } from '../../src/exchange/formats/jsonl.js';
import { bringUpToDate, refusingWhenNewer } from '../../src/graph/migrate/bring-up-to-date.js';
import { storedVersion } from '../../src/graph/migrate/data-version.js';
import type { Step } from '../../src/graph/migrate/steps.js';
import { verify } from '../../src/graph/verify/verify.js';
import { DATA_VERSION } from '../../src/graph/versions.js';
import { claim, document, entity } from '../support/claims.js';
import { Curator } from '../support/curating.js';
import type { EngineUnderTest, TestEngine } from '../support/engines.js';
import { OLDER_STORES } from '../support/older-stores.js';

const NOW = { program: '1.2.3' };
const NEXT = DATA_VERSION + 1;

/** A made-up step of the next version: doubles `n.size` of five nodes, one in each transaction. */
function doubling(stopAfter = Infinity): Step {
  const one = command(`MATCH (n:Thing) WHERE n.done IS NULL
WITH n ORDER BY n.id LIMIT 1 SET n.size = n.size * 2, n.done = true RETURN n.id AS id`);
  const run = async (engine: Engine): Promise<void> => {
    for (let done = 0; ; done += 1) {
      if (done === stopAfter) throw new Error('power cut');
      const rows = await engine.write((transaction) => transaction.run(one));
      if (rows.length === 0) return;
    }
  };
  return { to: NEXT, run };
}

const THINGS = command('UNWIND range(1, 5) AS n CREATE (:Thing {id: toString(n), size: n})');
const SIZES = command('MATCH (n:Thing) RETURN n.size AS size ORDER BY n.id');
const DOUBLED = [2, 4, 6, 8, 10].map((size) => ({ size }));

/** An export without what other rules make of the same names; `verify` looks at that. */
function said(lines: string): string {
  return lines.replaceAll(/"(folding":\d+|searchNames":\[[^\]]*\]),/g, '');
}

export function describeUpgrading(underTest: EngineUnderTest): void {
  describe('a store of an older version', () => {
    let current: TestEngine | null = null;
    const keep = async (opened: Promise<TestEngine>): Promise<Engine> =>
      (current = await opened).engine;
    afterEach(async () => {
      await current?.close();
      current = null;
    });

    it.each(OLDER_STORES)('made by %s says all that it said, when opened now', async (commit) => {
      const engine = await keep(underTest.openOlder(commit));
      await bringUpToDate(engine, NOW);
      let now = '';
      for await (const line of exportJsonl(engine)) now += line;
      const file = `test/contract/older-stores/${commit}.${underTest.name.toLowerCase()}.export.jsonl.gz`;
      expect(said(now)).toBe(said(gunzipSync(await readFile(file)).toString()));
      for await (const { findings } of verify(engine)) expect(findings).toEqual([]);
      expect(await engine.read(storedVersion())).toEqual([
        { version: DATA_VERSION, target: DATA_VERSION, program: NOW.program },
      ]);
      let writes = 0;
      const counting: Engine = {
        ...forwarded(engine),
        write: (work, options) => ((writes += 1), engine.write(work, options)),
      };
      await bringUpToDate(counting, NOW);
      expect(writes).toBe(0);
    });

    it('that kept no certain day of periods whose bridge was taken back gets them, as of now', async () => {
      const engine = await keep(underTest.open());
      const curator = new Curator(engine);
      await curator.cite(document('document:list', 'List'));
      await curator.store(entity('country:aut', 'Austria'), entity('organisation:body', 'Body'));
      const [, , bridge = ''] = await curator.record(
        ...[
          ['2000', '2001'],
          ['2004', '2005'],
          ['2001', '2004'],
        ].map(([validFrom = '', validTo = '']) =>
          claim('country:aut', 'MEMBER_OF', 'organisation:body', { validFrom, validTo }),
        ),
      );
      await curator.decide('RETRACTED', bridge);
      const [proven] = await curator.relations('country:aut');
      await engine.write(async (transaction) => {
        await transaction.run(command(`MATCH ()-[r:MEMBER_OF]->() SET r.certainDays = '[]'`));
        await transaction.run(
          command(
            `MERGE (v:DataVersion {id: 'store'}) SET v.version = 11, v.target = 11, v.program = 'older'`,
          ),
        );
      });
      await bringUpToDate(engine, NOW);
      const asItWas = { validOn: null, knownAt: curator.now };
      expect(await curator.relations('country:aut', asItWas)).toMatchObject([{ certainDays: [] }]);
      expect(await curator.relations('country:aut')).toMatchObject([
        { id: proven?.id, certainDays: proven?.certainDays },
      ]);
      expect(proven?.certainDays).toHaveLength(2);
      for await (const { findings } of verify(engine)) expect(findings).toEqual([]);
    });

    it('is brought the rest of the way after a power cut, and meanwhile closed to older programs', async () => {
      const engine = await keep(underTest.open());
      await bringUpToDate(engine, NOW);
      await engine.write((transaction) => transaction.run(THINGS));
      const older = refusingWhenNewer(engine);
      const next = { program: '2.0.0', target: NEXT };
      const broken = bringUpToDate(engine, { ...next, steps: [doubling(2)] });
      await expect(broken).rejects.toThrow('power cut');
      const words = `holds data of version ${NEXT}, as program 2.0.0 writes them; this program knows them up to version ${DATA_VERSION}. Run 2.0.0 or a later one`;
      const refused = {
        kind: 'STORE_UNAVAILABLE',
        message: expect.stringContaining(words) as string,
      };
      await expect(bringUpToDate(engine, NOW)).rejects.toMatchObject(refused);
      if (engine.writes === undefined) {
        const adding = older.write((transaction) => transaction.run(THINGS));
        await expect(adding).rejects.toMatchObject(refused);
      }
      await bringUpToDate(engine, { ...next, steps: [doubling()] });
      expect(await engine.read(SIZES)).toEqual(DOUBLED);
      await expect(bringUpToDate(engine, NOW)).rejects.toMatchObject(refused);
    });

    it('is brought there once by two servers that start at once', async () => {
      const engine = await keep(underTest.open());
      await engine.write((transaction) => transaction.run(THINGS));
      const other = (await underTest.again?.()) ?? engine;
      const next = { program: '2.0.0', target: NEXT, steps: [doubling()] };
      await Promise.all([bringUpToDate(engine, next), bringUpToDate(other, next)]);
      if (other !== engine) await other.close();
      expect(await engine.read(SIZES)).toEqual(DOUBLED);
      expect(await engine.read(storedVersion())).toMatchObject([{ version: NEXT }]);
    });
  });
}
