import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import type { Change } from '../domain/change.js';
import type { Engine } from '../engine/engine.js';
import { changePage } from '../graph/read/change-page.js';
import { STOPPED, type CommandIo } from './command-io.js';
import { storeCommand } from './store-command.js';

/** Changes read at once. */
const PAGE = 200;

/** How long to wait for new ones. */
const POLL_MS = 1000;

/**
 * A line of JSON per change after a record time, oldest first. The `at` of the last line is where a
 * later call goes on: record times only grow, so none is missed and none comes twice.
 */
export const changesCommand = storeCommand(
  z.object({ since: z.string().nullable(), follow: z.boolean() }),
  async (engine, { since, follow }, io) => {
    let last = await writeNew(engine, since, io);
    while (follow && !io.signal.aborted) {
      await wait(POLL_MS, undefined, { signal: io.signal }).catch(() => undefined);
      last = await writeNew(engine, last, io);
    }
    return io.signal.aborted && !follow ? STOPPED : 0;
  },
);

/** @returns the record time of the last change written; `since` when there was none. */
async function writeNew(
  engine: Engine,
  since: string | null,
  io: CommandIo,
): Promise<string | null> {
  let last = since;
  for (let more = true; more && !io.signal.aborted;) {
    const page: Change[] = await engine.read(
      changePage(last, null, { size: PAGE - 1, backward: false, key: null }),
    );
    if (page.length > 0) await io.out(page.map((change) => `${JSON.stringify(change)}\n`).join(''));
    last = page.at(-1)?.at ?? last;
    more = page.length === PAGE;
  }
  return last;
}
