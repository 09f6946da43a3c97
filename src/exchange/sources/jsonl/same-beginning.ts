import { createHash } from 'node:crypto';
import type { ImportMark } from './import-state.js';
import { recordLines } from './read-records.js';

/** Whether the records of an import that broke off are the first ones of these files. */
export async function hasSameBeginning(
  files: readonly string[],
  { records, digest }: ImportMark,
): Promise<boolean> {
  if (digest === null) return false;
  const hash = createHash('sha256');
  let read = 0;
  for await (const { text } of recordLines(files)) {
    if (read === records) break;
    hash.update(text).update('\n');
    read += 1;
  }
  return read === records && hash.digest('hex') === digest;
}
