import { z } from 'zod';
import type { Engine } from '../engine/engine.js';
import { dumpSize } from '../graph/read/dump.js';
import { verify } from '../graph/verify/verify.js';
import { STOPPED, type CommandIo } from './command-io.js';
import { countsOf, totalsText } from './counts.js';
import { storeCommand } from './store-command.js';

/** The nodes that the checks look at, beside the relations. */
const LOOKED_AT = ['claim', 'redirect', 'identifier'] as const;

const VERIFYING = { title: 'Verifying', unit: 'records' };

/** Says what is wrong in the store, a line per finding. */
export const verifyCommand = storeCommand(z.object({}), async (engine, _given, io) => {
  const findings = await writeFindings(engine, io);
  if (io.signal.aborted) {
    io.say('Stopped before the end; the rest is not verified.\n');
    return STOPPED;
  }
  const totals = totalsText(await countsOf(engine));
  io.say(
    findings === 0
      ? `Nothing is wrong: ${totals}.\n`
      : `${findings} wrong, listed above, in ${totals}. Go back to a backup, or report how this came about.\n`,
  );
  return findings === 0 ? 0 : 1;
});

/** @returns how many there are, until told to stop. */
async function writeFindings(engine: Engine, io: CommandIo): Promise<number> {
  const total = await dumpSize(engine, LOOKED_AT);
  let done = 0;
  let found = 0;
  for await (const { records, findings } of verify(engine)) {
    if (io.signal.aborted) break;
    found += findings.length;
    done = Math.min(done + records, total);
    for (const finding of findings) await io.out(`${finding}\n`);
    io.progress(VERIFYING, { done, total });
  }
  return found;
}
