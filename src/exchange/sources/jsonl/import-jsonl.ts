import { stat } from 'node:fs/promises';
import { conflict, invalidInput } from '../../../domain/errors.js';
import type { Engine, Transaction } from '../../../engine/engine.js';
import type { DumpedRelation } from '../../../graph/read/dump.js';
import { restoreNodes, restoreRelations } from '../../../graph/write/restore.js';
import { JSONL_RECORD, type JsonlRecord } from '../../jsonl-record.js';
import { cleanRecord } from './clean-record.js';
import { beginImport, endImport } from './import-state.js';
import { readLines } from '../../files/read-lines.js';

/** Records in one transaction. */
const BATCH = 500;

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
 * Stores what `exportJsonl` wrote, in an empty store or one where this was broken off before. A
 * broken line fails with INVALID_INPUT naming file and line; whole batches before it stay, and the
 * import can be run again.
 */
export async function importJsonl(
  engine: Engine,
  files: readonly string[],
  { onProgress, signal }: ImportOptions = {},
): Promise<Imported> {
  const total = await bytesIn(files);
  if (!(await beginImport(engine))) {
    throw conflict(
      'The store holds a graph already. Import into an empty one: set DATA_DIR to a new folder, or empty the database.',
    );
  }
  let records = 0;
  for await (const { batch, bytes } of batches(files)) {
    if (signal?.aborted === true) return { records, stopped: true };
    await engine.write((transaction) => store(transaction, batch), { durable: false });
    records += batch.length;
    onProgress?.({ done: bytes, total });
  }
  await endImport(engine);
  await engine.checkpoint();
  return { records, stopped: false };
}

async function bytesIn(files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

interface Batch {
  readonly batch: readonly JsonlRecord[];
  /** How much of all files was read for it and all before it. */
  readonly bytes: number;
}

/** Runs of records of one kind, at most `BATCH` long. */
async function* batches(files: readonly string[]): AsyncGenerator<Batch> {
  let batch: JsonlRecord[] = [];
  let read = 0;
  for await (const { record, bytes } of recordsOf(files)) {
    const full = batch.length >= BATCH || (batch[0]?.record ?? record.record) !== record.record;
    if (full) {
      yield { batch, bytes: read };
      batch = [];
    }
    batch.push(record);
    read = bytes;
  }
  if (batch.length > 0) yield { batch, bytes: read };
}

async function* recordsOf(
  files: readonly string[],
): AsyncGenerator<{ record: JsonlRecord; bytes: number }> {
  let before = 0;
  for (const file of files) {
    let last = 0;
    for await (const { text, number, bytes } of readLines(file)) {
      last = bytes;
      if (text.trim() === '') continue;
      yield { record: parseRecord(text, `${file}:${number}`), bytes: before + bytes };
    }
    before += last;
  }
}

function parseRecord(text: string, place: string): JsonlRecord {
  const { data, error } = JSONL_RECORD.safeParse(parsedJson(text, place));
  if (error === undefined) return sound(data, place);
  throw invalidInput(
    `${place} is not a record of an export: ${error.issues[0]?.message ?? ''}. Export again, or take the line out.`,
  );
}

function sound(record: JsonlRecord, place: string): JsonlRecord {
  const clean = cleanRecord(record);
  if ('record' in clean) return clean.record;
  throw invalidInput(
    `${place} cannot be taken: ${clean.complaint} Correct it where it was exported, or in this line.`,
  );
}

function parsedJson(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw invalidInput(
      `${place} is not JSON: ${cause instanceof Error ? cause.message : ''}. The file may be cut off; export again.`,
    );
  }
}

async function store(transaction: Transaction, batch: readonly JsonlRecord[]): Promise<void> {
  const [first] = batch;
  if (first === undefined) return;
  if (first.record === 'relation') {
    await restoreRelations(transaction, batch as readonly DumpedRelation[]);
    return;
  }
  const nodes = batch.map(({ props, ...rest }) => ({
    props,
    cites: 'cites' in rest ? (rest.cites ?? null) : null,
  }));
  await restoreNodes(transaction, first.record, nodes);
}
