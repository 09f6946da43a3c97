import { z } from 'zod';
import { importJsonl } from '../exchange/sources/jsonl/import-jsonl.js';
import { STOPPED } from './command-io.js';
import { countsOf, totalsText } from './counts.js';
import { storeCommand } from './store-command.js';

const IMPORTING = { title: 'Importing', unit: 'bytes' };

/** Fills an empty store with what was exported. */
export const importCommand = storeCommand(
  z.object({ format: z.enum(['jsonl']), files: z.array(z.string()).min(1) }),
  async (engine, { files }, io) => {
    const { records, stopped } = await importJsonl(engine, files, {
      onProgress: (progress) => {
        io.progress(IMPORTING, progress);
      },
      signal: io.signal,
    });
    const now = `${engine.dialect.name} now holds ${totalsText(await countsOf(engine))}.\n`;
    await io.out(
      stopped
        ? `Stopped before the end: ${records} records stored. Run it again to have them all. ${now}`
        : `Imported ${records} records. ${now}`,
    );
    return stopped ? STOPPED : 0;
  },
);
