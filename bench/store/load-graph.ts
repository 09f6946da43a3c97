import { showProgress, type ProgressDisplay } from '../../src/cli/progress.js';
import type { Engine, Transaction } from '../../src/engine/engine.js';
import { command } from '../../src/engine/statement.js';
import type { Evidence } from '../../src/domain/claims/summarise.js';
import { nextRecordTime } from '../../src/graph/write/clock.js';
import { createClaims } from '../../src/graph/write/claim-nodes.js';
import { settle } from '../../src/domain/claims/settle.js';
import { storeDocuments } from '../../src/graph/write/store-documents.js';
import { storeEntities } from '../../src/graph/write/store-entities.js';
import { createRelations } from '../../src/graph/write/write-relations.js';
import type { GraphSource } from '../generate/source.js';

const BATCH = 5000;

/**
 * Writes a generated graph into an empty store, with the statements that the product writes with,
 * but without looking first what is there: nothing is.
 */
export async function loadGraph(
  engine: Engine,
  source: GraphSource,
  show: (what: string) => ProgressDisplay = showProgress,
): Promise<void> {
  const { key, totals } = source;
  const write = (work: Work): Promise<void> => writeBatch(engine, work);
  await inBatches(show('entities'), totals.entities, source.entities(), (batch) =>
    write(async (transaction, now) => {
      await storeEntities(transaction, batch, now);
    }),
  );
  await write(async (transaction, now) => {
    await storeDocuments(transaction, source.documents(), now);
  });
  await inBatches(show('relations'), totals.relations, source.evidence(), (batch) =>
    write((transaction, now) => writeEvidence(transaction, batch, now)),
  );
  await write(async (transaction) => {
    await transaction.run(command('CREATE (b:Benchmark {key: $key})', { key }));
  });
  await engine.checkpoint();
}

type Work = (transaction: Transaction, now: string) => Promise<void>;

function writeBatch(engine: Engine, work: Work): Promise<void> {
  return engine.write(
    async (transaction) => {
      await work(transaction, await nextRecordTime(transaction));
    },
    { durable: false },
  );
}

/** Hands the items on in batches and shows how far it has come. */
async function inBatches<Item>(
  progress: ProgressDisplay,
  total: number,
  items: Iterable<Item>,
  take: (batch: readonly Item[]) => Promise<void>,
): Promise<void> {
  let done = 0;
  for (const batch of batches(items, BATCH)) {
    await take(batch);
    done += batch.length;
    progress.show({ done, total });
  }
  progress.end();
}

async function writeEvidence(
  transaction: Transaction,
  relations: readonly (readonly Evidence[])[],
  now: string,
): Promise<void> {
  const settled = settle(relations.flat(), []);
  await createClaims(transaction, settled.placed, { now, state: 'ACCEPTED', by: null });
  await createRelations(transaction, settled.relations, now);
}

/** Which generated graph a store holds; null for none. */
export async function keptGraph(engine: Engine): Promise<string | null> {
  const [key] = await engine.read({
    text: 'MATCH (b:Benchmark) RETURN b.key AS key',
    parameters: {},
    decode: (row) => row.key as string,
  });
  return key ?? null;
}

function* batches<Item>(items: Iterable<Item>, size: number): Generator<Item[]> {
  let batch: Item[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
