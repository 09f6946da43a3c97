import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** How people call standard input among files. */
export const STANDARD_INPUT = '-';

/**
 * Gives work the path of a file, `-` by name, with what comes on standard input: the command may run
 * in the process of a server. The file is for its owner alone and is gone afterwards.
 */
export async function withStandardInput<Result>(
  work: (path: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'mgg-input-'));
  const path = join(folder, STANDARD_INPUT);
  try {
    await pipeline(process.stdin, createWriteStream(path, { mode: 0o600 }));
    return await work(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
