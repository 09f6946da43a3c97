import { resolve } from 'node:path';
import type { CommandIo } from '../commands/command-io.js';
import { verifyCommand as verifyStore } from '../commands/verify.js';
import { openCopy } from '../open-engine.js';
import { graphOfBackup } from './backup-files.js';
import type { Command } from './run.js';
import { storeCommand, withIo } from './store-command.js';

/** `mgg verify`: looks at the store, or at a backup. */
export function verifyCommand(backup?: string): Command {
  if (backup === undefined) return storeCommand('verify', {});
  return () => withIo(async (io) => verifyCopy(await graphOfBackup(resolve(backup)), io));
}

/** Looks at a copy of a store, which stays as it is. */
export async function verifyCopy(file: string, io: CommandIo): Promise<number> {
  const engine = await openCopy(file);
  try {
    return await verifyStore(engine, {}, io);
  } finally {
    await engine.close();
  }
}
