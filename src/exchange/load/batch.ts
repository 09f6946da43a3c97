import type { ClaimItem, CompleteItem, DocumentItem, EntityItem, Item } from '../sources/item.js';

/** Items that are recorded together, by what they are. */
export interface Batch {
  readonly documents: readonly DocumentItem[];
  readonly entities: readonly EntityItem[];
  readonly claims: readonly ClaimItem[];
  readonly completes: readonly CompleteItem[];
}

/** Items after which a batch is written, where nothing else is asked. */
const USUAL_BATCH = 2000;

type Taken = Exclude<Item, { item: 'rejected' }>;

/**
 * Items in batches, in their order. A document that is complete ends up in the batch of its last
 * claims or in a later one, never before them.
 * @param onRejected hears of what the source could not take.
 * @param size items of a batch, beside those that come only where the graph lacks them.
 */
export async function* inItemBatches(
  items: AsyncIterable<Item>,
  onRejected: (item: Extract<Item, { item: 'rejected' }>) => Promise<void>,
  size = USUAL_BATCH,
): AsyncGenerator<Batch> {
  let some: Taken[] = [];
  let counted = 0;
  for await (const item of items) {
    if (item.item === 'rejected') {
      await onRejected(item);
      continue;
    }
    some.push(item);
    if (!('whereMissing' in item)) counted += 1;
    if (counted >= size) {
      yield sorted(some);
      some = [];
      counted = 0;
    }
  }
  if (some.length > 0) yield sorted(some);
}

function sorted(items: readonly Taken[]): Batch {
  const of = <Kind extends Taken['item']>(kind: Kind): Extract<Taken, { item: Kind }>[] =>
    items.filter((one): one is Extract<Taken, { item: Kind }> => one.item === kind);
  return {
    documents: of('document'),
    entities: of('entity'),
    claims: of('claim'),
    completes: of('complete'),
  };
}
