import { join } from 'node:path';
import { PRESENT } from '../../src/domain/time/time-view.js';
import { packWriter } from '../../src/exchange/load/as-pack/pack-writer.js';
import { loadItems } from '../../src/exchange/load/load-items.js';
import type { LoadReport } from '../../src/exchange/load/report.js';
import type { Item } from '../../src/exchange/sources/item.js';
import { packSource } from '../../src/exchange/sources/pack/pack-source.js';
import { relationPage } from '../../src/graph/read/relation-page.js';
import { claim, document, entity } from '../support/claims.js';
import { description } from '../support/describing.js';
import { grafeoUnderTest } from '../support/engines.js';
import { useEngine } from '../support/use-engine.js';
import { useTemporaryFolder } from '../support/temporary-folder.js';
import { ALL } from '../support/walk.js';

const place = { file: 'list.csv', at: 'line 2' };
const [WELLS, DONOR] = [entity('project:wells', 'Wells'), entity('organisation:donor', 'Donor')];
const paid = { year: 2020, currency: 'EUR', value: 5, kind: 'COMMITMENT' } as const;

function* items(proposed: boolean): Generator<Item> {
  yield { item: 'document', place, document: document('document:list', 'List') };
  for (const one of [WELLS, DONOR]) {
    const descriptions = [description(one, { method: 'IMPORT' })];
    yield {
      ...{ item: 'entity', place, matchBy: 'ID', entity: one, orKinds: [] },
      ...{ descriptions, own: null },
    };
  }
  const said = claim(DONOR.id, 'FUNDS', WELLS.id, { amounts: [paid], method: 'IMPORT' });
  yield { item: 'claim', place, claim: said, proposed };
}

async function* inTurn(some: Iterable<Item>): AsyncGenerator<Item> {
  yield* some;
}

describe('an import as a pack', () => {
  const engine = useEngine(grafeoUnderTest);
  const folder = useTemporaryFolder();
  const options = { source: 'test', reason: 'import test', completes: false };
  const written = async (proposed: boolean): Promise<LoadReport> => {
    const sink = await packWriter(join(folder(), 'pack'), 'test');
    try {
      return await loadItems(engine(), inTurn(items(proposed)), { ...options, sink });
    } finally {
      await sink.close();
    }
  };
  const relations = async () =>
    (await engine().read(relationPage({}, 'VALID_FROM_ASC', ALL, PRESENT))).map(
      ({ relation: { subject, object, amounts } }) => [subject, object, amounts],
    );

  it('changes nothing, and says the same when the pack is imported', async () => {
    expect((await written(false)).claims.fresh).toBe(1);
    expect(await relations()).toEqual([]);
    const reading = {
      ...{ engine: engine(), signal: new AbortController().signal },
      ...{ onProgress: () => undefined, onCount: () => undefined },
    };
    const files = [{ name: 'pack', path: join(folder(), 'pack') }];
    await loadItems(engine(), packSource.read(files, {}, reading), options);
    expect(await relations()).toEqual([[DONOR.id, WELLS.id, [paid]]]);
  });

  it('is refused for what is only proposed: nobody would review it', async () => {
    await expect(written(true)).rejects.toThrow('only proposed');
  });
});
