import { loadSeed, type Loaded } from '../exchange/import/seed/load-seed.js';
import { countsOf, totalsText } from './counts.js';
import { loadShowing } from './load.js';
import type { Command } from './run.js';
import { SHIPPED_SEED } from './shipped-seed.js';
import { stopSignal } from './stop-signal.js';
import { withEngine } from './with-engine.js';

const STOPPED = 130;

/** `mgg seed [dir]`: loads seed files into the store; what is there already stays as it is. */
export function seedCommand(directory: string = SHIPPED_SEED): Command {
  return (config) =>
    withEngine(config, async (engine) => {
      const loaded = await loadShowing(loadSeed, engine, directory, stopSignal());
      if (loaded === null) return 0;
      const now = totalsText(await countsOf(engine));
      process.stdout.write(`${changesText(loaded)} ${engine.dialect.name} now holds ${now}.\n`);
      return loaded.stopped ? STOPPED : 0;
    });
}

function changesText({ entities, claims, relations, stopped }: Loaded): string {
  const changes = `${entities} new entities, ${relations} new relations, ${claims} new claims.`;
  return stopped
    ? `Stopped before the end: ${changes} Run it again to go on from there.`
    : `Loaded: ${changes}`;
}
