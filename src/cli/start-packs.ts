import type { Logger } from 'pino';
import { countsOf, totalsText } from '../commands/counts.js';
import type { Engine } from '../engine/engine.js';
import { Library } from '../exchange/library/library.js';
import { LibraryDesk } from '../exchange/library/library-desk.js';
import { readInThread } from '../exchange/library/reading-thread.js';
import { StartPacks } from '../exchange/library/start-packs.js';
import { SHIPPED_LIBRARY, SHIPPED_SEED } from './shipped-seed.js';

/** The packs that the store still waits for. */
export function shippedPacks(engine: Engine): Promise<StartPacks> {
  return StartPacks.of(libraryOf(engine));
}

/** Where editors add and remove packs while the server answers. */
export function libraryDesk(engine: Engine, log: Logger): LibraryDesk {
  return new LibraryDesk(libraryOf(engine), readInThread, (pack, error) => {
    log.error({ err: error, pack }, 'a pack could not be added or removed');
  });
}

function libraryOf(engine: Engine): Library {
  return new Library(engine, SHIPPED_LIBRARY, { name: 'core', folder: SHIPPED_SEED });
}

/** Loads them until done or told to stop, and says so. What fails is in the log. */
export async function loadBeside(
  packs: StartPacks,
  engine: Engine,
  signal: AbortSignal,
  log: Logger,
): Promise<void> {
  if (packs.loading === null) return;
  await packs.load(readInThread, signal, (pack, error, again) => {
    if (again) log.warn({ err: error, pack }, 'a pack is not loaded yet; it will be tried again');
    else log.error({ err: error, pack }, 'a pack could not be loaded');
  });
  if (signal.aborted) return;
  const totals = totalsText(await countsOf(engine));
  process.stdout.write(`The packs of data are loaded: the graph has ${totals}.\n`);
}
