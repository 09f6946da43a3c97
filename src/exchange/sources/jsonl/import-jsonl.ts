import { stat } from 'node:fs/promises';
import { conflict } from '../../../domain/errors.js';
import type { Engine, Transaction } from '../../../engine/engine.js';
import type { DumpedRelation } from '../../../graph/read/dump.js';
import { restoreNodes, restoreRelations } from '../../../graph/write/restore.js';
import { restoreNewNodes, restoreNewRelations } from '../../../graph/write/restore-new.js';
import type { JsonlRecord } from '../../jsonl-record.js';
import { ahead } from './ahead.js';
import { recordBatches, type RecordBatch } from './batches.js';
import { beginImport, endImport, noteProgress } from './import-state.js';
import { hasSameBeginning } from './same-beginning.js';

export interface ImportOptions {
  /** Hears how much of the files is stored, in bytes of the files. */
  readonly onProgress?: (progress: { done: number; total: number }) => void;
  /** Stops between two batches. */
  readonly signal?: AbortSignal;
}

export interface Imported {
  readonly records: number;
  readonly stopped: boolean;
}

/**
 * Stores what `exportJsonl` wrote, in an empty store or one where this was broken off before: then
 * it goes on after what is stored, or, with other files, overwrites. A broken line fails with
 * INVALID_INPUT naming file and line; whole batches before it stay, and the import can be run again.
 */
export async function importJsonl(
  engine: Engine,
  files: readonly string[],
  { onProgress, signal }: ImportOptions = {},
): Promise<Imported> {
  const total = await bytesIn(files);
  const found = await beginImport(engine);
  if (found === null) {
    throw conflict(
      'The store holds a graph already. Import into an empty one: set DATA_DIR to a new folder, or empty the database.',
    );
  }
  const isKnown = !found.filled || (await hasSameBeginning(files, found));
  let records = 0;
  for await (const batch of ahead(recordBatches(files, isKnown ? found.records : 0))) {
    if (signal?.aborted === true) return { records, stopped: true };
    await engine.write((transaction) => store(transaction, batch, isKnown), { durable: false });
    records = batch.mark.records;
    onProgress?.({ done: batch.bytes, total });
  }
  await endImport(engine);
  await engine.checkpoint();
  return { records, stopped: false };
}

async function bytesIn(files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** @param isKnown whether the store holds nothing but the records before these. */
async function store(
  transaction: Transaction,
  { records, areNew, mark }: RecordBatch,
  isKnown: boolean,
): Promise<void> {
  await (isKnown && areNew ? put(transaction, records, NEW) : put(transaction, records, ANY));
  await noteProgress(transaction, isKnown ? mark : { ...mark, digest: null });
}

const NEW = { nodes: restoreNewNodes, relations: restoreNewRelations };
const ANY = { nodes: restoreNodes, relations: restoreRelations };

async function put(
  transaction: Transaction,
  records: readonly JsonlRecord[],
  { nodes, relations }: typeof ANY,
): Promise<void> {
  const [first] = records;
  if (first === undefined) return;
  if (first.record === 'relation') {
    await relations(transaction, records as readonly DumpedRelation[]);
    return;
  }
  const given = records.map(({ props, ...rest }) => ({
    props,
    cites: 'cites' in rest ? (rest.cites ?? null) : null,
  }));
  await nodes(transaction, first.record, given);
}
