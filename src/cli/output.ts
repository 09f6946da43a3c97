import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { finished, pipeline } from 'node:stream/promises';
import type { Writable } from 'node:stream';
import { createGzip } from 'node:zlib';
import { writeText } from '../control/write-text.js';

/** Where the answer of a command goes. */
export interface Output {
  write(part: string | Uint8Array): Promise<void>;
  /** Call it once: keeps what was written, or throws it away. */
  end(keep: boolean): Promise<void>;
}

/** The standard output; what was written there cannot be taken back. */
export function standardOutput(): Output {
  return {
    write: (part) => writeText(process.stdout, part),
    end: () => Promise.resolve(),
  };
}

/**
 * A file, packed when it ends with `.gz`. It has its name only when it is whole; meanwhile it is
 * beside it, with `.part` at the end. An older one stays until then.
 */
export function fileOutput(file: string): Output {
  const part = `${file}.part`;
  const target = createWriteStream(part);
  const gzip = file.endsWith('.gz') ? createGzip() : null;
  const entry: Writable = gzip ?? target;
  const done = gzip === null ? finished(target) : pipeline(gzip, target);
  let failure: unknown = null;
  done.catch((error: unknown) => {
    failure = error;
  });
  return {
    write: async (part) => {
      await writeText(entry, part);
      if (failure !== null) throw failure as Error;
    },
    end: async (keep) => {
      entry.end();
      try {
        await done;
        if (keep) await rename(part, file);
      } finally {
        await rm(part, { force: true });
      }
    },
  };
}
