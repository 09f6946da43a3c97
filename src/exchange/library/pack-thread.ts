import { on } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import type { Engine } from '../../engine/engine.js';
import { valuesOf, type Row } from '../../engine/statement.js';
import type { Item } from '../sources/item.js';
import { packSource } from '../sources/pack/pack-source.js';
import type { Given, Message } from './reading-thread.js';

/*
 * A thread that reads one pack: loaded by `reading-thread.ts` and by nothing else.
 */

/** Items that are sent at once. */
const SOME = 100;

if (parentPort === null) throw new Error('This file is for a thread.');
const port = parentPort;
const answers = on(port, 'message');

async function tell(message: Message): Promise<unknown> {
  port.postMessage(message);
  const { value } = (await answers.next()) as { value: readonly unknown[] };
  return value[0];
}

/** The store, asked through the thread that has it. */
const engine: Pick<Engine, 'read' | 'findNames'> = {
  async read(statement) {
    const { text, parameters } = statement;
    const rows = (await tell({ asks: { text, parameters } })) as readonly Row[];
    return valuesOf(statement, rows);
  },
  findNames: () => Promise.reject(new Error('Packs have no names to look up.')),
};

async function read(given: Given): Promise<void> {
  const reading = {
    engine,
    signal: new AbortController().signal,
    onProgress: () => undefined,
    onCount: () => undefined,
  };
  let items: Item[] = [];
  for await (const item of packSource.read([given], {}, reading)) {
    items.push(item);
    if (items.length < SOME) continue;
    await tell({ items });
    items = [];
  }
  await tell({ items });
  port.postMessage({ ended: true } satisfies Message);
}

await read(workerData as Given);
