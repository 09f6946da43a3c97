import { z } from 'zod';
import { loadSeed, type Loaded } from '../exchange/sources/pack/load-seed.js';
import { encodingNamed } from '../exchange/files/text-of-file.js';
import { STOPPED } from './command-io.js';
import { countsOf, totalsText } from './counts.js';
import { storeCommand } from './store-command.js';

const LOADING = { title: 'Loading the graph', unit: 'rows' };

/** Loads seed files into the store; what is there already stays as it is. */
export const seedCommand = storeCommand(
  z.object({ folder: z.string(), encoding: z.string().nullable().default(null) }),
  async (engine, { folder, encoding }, io) => {
    const loaded = await loadSeed(engine, folder, {
      onProgress: (progress) => {
        io.progress(LOADING, progress);
      },
      signal: io.signal,
      encoding: encoding === null ? null : encodingNamed(encoding),
    });
    const now = totalsText(await countsOf(engine));
    await io.out(`${changesText(loaded)} ${engine.dialect.name} now holds ${now}.\n`);
    return loaded.stopped ? STOPPED : 0;
  },
);

function changesText({ entities, claims, relations, stopped }: Loaded): string {
  const changes = `${entities} new entities, ${relations} new relations, ${claims} new claims.`;
  return stopped
    ? `Stopped before the end: ${changes} Run it again to go on from there.`
    : `Loaded: ${changes}`;
}
