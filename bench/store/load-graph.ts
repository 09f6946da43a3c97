import { setImmediate as pause } from 'node:timers/promises';
import { showProgress, type ProgressDisplay } from '../../src/cli/progress.js';
import type { Engine, Transaction } from '../../src/engine/engine.js';
import { command } from '../../src/engine/statement.js';
import type { Evidence } from '../../src/domain/claims/summarise.js';
import { nextRecordTime } from '../../src/graph/write/clock.js';
import { createClaims } from '../../src/graph/write/claim-nodes.js';
import { settle, type Settled } from '../../src/domain/claims/settle.js';
import { ahead } from '../../src/exchange/sources/jsonl/ahead.js';
import { storeDocuments } from '../../src/graph/write/store-documents.js';
import { storeEntities } from '../../src/graph/write/store-entities.js';
import { countUncounted, forgetCounts } from '../../src/graph/write/recount-relations.js';
import { relationProperties } from '../../src/graph/write/relation-properties.js';
import { restoreNewRelations } from '../../src/graph/write/restore-new.js';
import type { GraphSource } from '../generate/source.js';

const BATCH = 5000;
/** Relations that are made ready at a time, so that the store is not kept waiting for its next statement. */
const SLICE = 100;

/**
 * Writes a generated graph into an empty store, with the statements that the product imports with:
 * without looking first what is there, and relations are counted when all are there. While a batch is
 * written the next one is made ready.
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
  await forgetCounts(engine);
  const progress = show('relations');
  let done = 0;
  for await (const batch of ahead(settled(source.evidence()))) {
    await write((transaction, now) => writeEvidence(transaction, batch, now));
    done += batch.relations.length;
    progress.show({ done, total: totals.relations });
  }
  progress.end();
  await countUncounted(engine);
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

/** Claims and the relations they add up to, in batches, made ready little by little. */
async function* settled(evidence: Iterable<readonly Evidence[]>): AsyncGenerator<Settled> {
  for (const batch of batches(evidence, BATCH)) {
    const parts: Settled[] = [];
    for (const slice of batches(batch, SLICE)) {
      parts.push(settle(slice.flat(), []));
      await pause();
    }
    yield {
      placed: parts.flatMap(({ placed }) => placed),
      relations: parts.flatMap(({ relations }) => relations),
    };
  }
}

async function writeEvidence(
  transaction: Transaction,
  { placed, relations }: Settled,
  now: string,
): Promise<void> {
  await createClaims(transaction, placed, { now, state: 'ACCEPTED', by: null });
  await restoreNewRelations(
    transaction,
    relations.flatMap(({ id, key, summary }) => {
      const { type, subject, object } = key;
      if (summary === null) return [];
      return [{ type, subject, object, props: relationProperties(id, key, summary, now) }];
    }),
  );
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
