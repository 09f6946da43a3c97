import { inItemBatches } from '../../../../src/exchange/load/batch.js';
import type { Item } from '../../../../src/exchange/sources/item.js';
import { activity, file, readIati, type ReadIati } from './read-iati.js';

const PLACES = ['KE', 'ET', 'SO', 'UG', 'SD', 'ER', 'DJ', 'RW'];
const XML = file(
  ...PLACES.map((code, at) =>
    activity(
      `<recipient-country code="${code}"/><sector code="15190" vocabulary="1"/>
<tag code="${at + 1}" vocabulary="2"/><tag code="10.7" vocabulary="3"/>`,
      { id: `XX-1-${code}` },
    ),
  ),
);

async function* all(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}

/** The documents that each batch calls complete: where batches end, whatever else they hold. */
async function batchesOf({ items }: ReadIati): Promise<string[][]> {
  const found: string[][] = [];
  const batches = inItemBatches(all(items), () => Promise.resolve(), 10);
  for await (const { completes } of batches) found.push(completes.map(({ document }) => document));
  return found;
}

describe('a second run over the same activities', () => {
  it('has the batches of the first, though the graph has countries and goals by then', async () => {
    const first = await readIati({ 'a.xml': XML });
    const made = [...first.entities.values()]
      .filter(({ kind }) => kind === 'COUNTRY' || kind === 'FRAMEWORK')
      .map(({ id }) => id);
    expect(made.length).toBeGreaterThan(PLACES.length);
    const second = await readIati({ 'a.xml': XML }, { inGraph: made });
    expect(second.items.length).toBeLessThan(first.items.length);
    expect(await batchesOf(second)).toEqual(await batchesOf(first));
  });
});
