import { on } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Item } from '../sources/item.js';
import type { ReadPack } from './library.js';

/** What the thread is given. */
export interface Given {
  readonly name: string;
  readonly path: string;
}

/** What the thread says; it then waits for an answer. */
export type Message =
  | { readonly asks: { readonly text: string; readonly parameters: object } }
  | { readonly items: readonly Item[] }
  | { readonly ended: true };

/**
 * Reads a pack in a thread of its own, since its files are taken apart and checked as a whole. The
 * thread knows no store: it asks this one. It reads on when what it gave has been taken.
 */
export const readInThread: ReadPack = async function* ({ name, folder }, { engine, signal }) {
  const workerData: Given = { name, path: folder };
  const thread = new Worker(new URL('./pack-thread.js', import.meta.url), { workerData });
  const end = (): void => void thread.terminate();
  signal.addEventListener('abort', end);
  try {
    for await (const [message] of on(thread, 'message', { close: ['exit'] })) {
      const said = message as Message;
      if ('ended' in said) return;
      if ('items' in said) {
        yield* said.items;
        thread.postMessage(null);
      } else {
        const { text, parameters } = said.asks;
        const asked = { text, parameters: { ...parameters }, decode: (row: object) => row };
        thread.postMessage(await engine.read(asked));
      }
    }
    signal.throwIfAborted();
    throw new Error(`The thread that reads ${name} ended before its end.`);
  } finally {
    signal.removeEventListener('abort', end);
    await thread.terminate();
  }
};
