import { z } from 'zod';
import { exportJsonl } from '../exchange/export/jsonl.js';
import { dumpSize } from '../graph/read/dump.js';
import { lastChange } from '../graph/read/statistics.js';
import type { Engine } from '../engine/engine.js';
import { STORED_KINDS } from '../graph/stored-nodes.js';
import { STOPPED, type CommandIo } from './command-io.js';
import { storeCommand } from './store-command.js';

const EXPORTING = { title: 'Exporting', unit: 'records' };

/** Characters handed on at once. */
const CHUNK = 64 * 1024;

/** The whole graph in a portable form. */
export const exportCommand = storeCommand(
  z.object({ format: z.enum(['jsonl']) }),
  async (engine, _given, io) => {
    const [before] = await engine.read(lastChange());
    const records = await writeLines(engine, io);
    if (io.signal.aborted) {
      io.say(`Stopped after ${records} records; what is written is not the whole graph.\n`);
      return STOPPED;
    }
    const [after] = await engine.read(lastChange());
    io.say(`Exported ${records} records.\n`);
    if (before !== after) {
      io.say(
        'The graph was changed meanwhile: changes of the last moments may be in it in part. For a copy of one moment export again while nobody writes, or use `mgg backup`.\n',
      );
    }
    return 0;
  },
);

async function writeLines(engine: Engine, io: CommandIo): Promise<number> {
  const total = await dumpSize(engine, STORED_KINDS);
  let records = 0;
  let chunk = '';
  const flush = async (): Promise<void> => {
    await io.out(chunk);
    chunk = '';
    io.progress(EXPORTING, { done: Math.min(records, total), total });
  };
  for await (const line of exportJsonl(engine)) {
    if (io.signal.aborted) return records;
    records += 1;
    chunk += line;
    if (chunk.length >= CHUNK) await flush();
  }
  await flush();
  return records;
}
