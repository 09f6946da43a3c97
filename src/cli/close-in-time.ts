import type { Engine } from '../engine/engine.js';

/** How long a store may take to close when a server ends. */
export const STORE_MS = 2_000;

/**
 * Closes a store, but waits no longer than STORE_MS for one that hangs, such as a database behind a
 * dead connection. False when it was left as it is.
 */
export async function closeInTime(engine: Engine): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, STORE_MS, false);
  });
  try {
    return await Promise.race([engine.close().then(() => true), late]);
  } finally {
    clearTimeout(timer);
  }
}
