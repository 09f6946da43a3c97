import type { Writable } from 'node:stream';

/**
 * Writes and waits until more can be taken, so that a slow reader slows the writer down. Resolves
 * also when the stream is closed or the signal aborts.
 */
export function writeText(
  stream: Writable,
  part: string | Uint8Array,
  signal?: AbortSignal,
): Promise<void> {
  if (stream.destroyed || stream.write(part) || signal?.aborted === true) return Promise.resolve();
  return new Promise((settle) => {
    const done = (): void => {
      stream.off('drain', done).off('close', done).off('error', done);
      signal?.removeEventListener('abort', done);
      settle();
    };
    stream.on('drain', done).on('close', done).on('error', done);
    signal?.addEventListener('abort', done);
  });
}
