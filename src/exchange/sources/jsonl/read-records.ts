import { invalidInput } from '../../../domain/errors.js';
import { JSONL_RECORD, type JsonlRecord } from '../../jsonl-record.js';
import { readLines } from '../../files/read-lines.js';
import { cleanRecord } from './clean-record.js';

/** A line with a record, and where it stands. */
export interface RecordLine {
  readonly text: string;
  /** `graph.jsonl:12` */
  readonly place: string;
  /** How much of all files was read for it and all before it, in bytes of the files. */
  readonly bytes: number;
}

/** The lines of several files that are not blank, one file after the other. Fails as `readLines` does. */
export async function* recordLines(files: readonly string[]): AsyncGenerator<RecordLine> {
  let before = 0;
  for (const file of files) {
    let last = 0;
    for await (const { text, number, bytes } of readLines(file)) {
      last = bytes;
      if (text.trim() !== '') yield { text, place: `${file}:${number}`, bytes: before + bytes };
    }
    before += last;
  }
}

/** A record in its normal form. INVALID_INPUT names the place of one that cannot be taken. */
export function readRecord({ text, place }: RecordLine): JsonlRecord {
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
