import { setImmediate } from 'node:timers/promises';

/** Characters handed on at once. */
const CHUNK = 64 * 1024;

/** How long pieces may be made before others get a turn, in milliseconds. */
const TURN_MS = 10;

/** The same text in fewer, larger pieces, made in turns with other work; bytes pass as they come. */
export async function* inChunks(
  pieces: AsyncIterable<string | Uint8Array>,
): AsyncGenerator<string | Uint8Array> {
  let chunk = '';
  let begun = performance.now();
  for await (const piece of pieces) {
    if (performance.now() - begun > TURN_MS) {
      await setImmediate();
      begun = performance.now();
    }
    if (typeof piece !== 'string') {
      yield piece;
      continue;
    }
    chunk += piece;
    if (chunk.length >= CHUNK) {
      yield chunk;
      chunk = '';
    }
  }
  if (chunk !== '') yield chunk;
}
