import { chmod, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ifThere } from './if-there.js';
import { folderOfLog } from './log-folder.js';

/** What the store holds is not for other users: proposals, names of authors. */
export const OWNER_ONLY = 0o600;
export const FOLDER_OF_OWNER = 0o700;

/** Lets the engine make files that only their owner may read. It makes them before it returns. */
export function privately<Result>(make: () => Result): Result {
  const usual = process.umask(0o077);
  try {
    return make();
  } finally {
    process.umask(usual);
  }
}

/** Takes a store that an older version made from the eyes of others. */
export async function makePrivate(file: string): Promise<void> {
  const log = folderOfLog(file);
  await ifThere(chmod(file, OWNER_ONLY));
  await ifThere(chmod(log, FOLDER_OF_OWNER));
  for (const segment of (await ifThere(readdir(log))) ?? []) {
    await ifThere(chmod(join(log, segment), OWNER_ONLY));
  }
}
