import { createHash } from 'node:crypto';
import type { JsonlRecord } from '../../jsonl-record.js';
import { Ascent } from './ascent.js';
import type { ImportMark } from './import-state.js';
import { readRecord, recordLines } from './read-records.js';

/** Records in one transaction. */
const BATCH = 2_000;

/** Records of one kind. */
export interface RecordBatch {
  readonly records: readonly JsonlRecord[];
  /** Whether none of them stands among the records before them. */
  readonly areNew: boolean;
  /** How far this and all before it come. */
  readonly mark: ImportMark;
  /** How much of all files was read for it and all before it. */
  readonly bytes: number;
}

/**
 * The records of several files, in their order. Fails with INVALID_INPUT at a line that cannot be
 * taken, after the batch before it.
 * @param stored how many records come first that need not be given.
 */
export async function* recordBatches(
  files: readonly string[],
  stored: number,
): AsyncGenerator<RecordBatch> {
  const hash = createHash('sha256');
  const ascent = new Ascent();
  let batch: JsonlRecord[] = [];
  let [read, bytes, areNew] = [0, 0, true];
  const given = (): RecordBatch => {
    const mark = { records: read, digest: hash.copy().digest('hex') };
    return { records: batch, areNew, mark, bytes };
  };
  for await (const line of recordLines(files)) {
    const isStored = read < stored;
    const record = isStored ? (JSON.parse(line.text) as JsonlRecord) : readRecord(line);
    const isNew = ascent.isNew(record);
    const [first = record] = batch;
    if (batch.length >= BATCH || first.record !== record.record || areNew !== isNew) {
      if (batch.length > 0) yield given();
      batch = [];
      areNew = isNew;
    }
    if (!isStored) batch.push(record);
    hash.update(line.text).update('\n');
    read += 1;
    ({ bytes } = line);
  }
  if (batch.length > 0) yield given();
}
