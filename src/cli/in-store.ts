import { setTimeout as wait } from 'node:timers/promises';
import type { CommandIo } from '../commands/command-io.js';
import { STORE_COMMANDS, type StoreCommandName } from '../commands/store-commands.js';
import type { Config } from '../config.js';
import { askControl, connectControl } from '../control/client.js';
import { isStoreHeld } from '../domain/errors.js';
import type { Engine } from '../engine/engine.js';
import { openStore } from './open-store.js';

/** How long to wait for another command, or for a server that is starting. */
const PATIENCE_MS = 10_000;
const TRY_AGAIN_MS = 200;

/**
 * Runs a command where the store is: in the server that holds the embedded one, else here.
 * @returns the exit code. Fails with STORE_UNAVAILABLE when another process keeps the store.
 */
export async function runInStore(
  config: Config,
  name: StoreCommandName,
  given: unknown,
  io: CommandIo,
): Promise<number> {
  for (const end = Date.now() + PATIENCE_MS; ;) {
    const server = config.neo4j === null ? await connectControl(config.dataDirectory) : null;
    if (server !== null) return askControl(server, name, given, io);
    const engine = await openUnlessHeld(config, Date.now() < end && !io.signal.aborted);
    if (engine !== null) return runAndClose(engine, name, given, io);
    await wait(TRY_AGAIN_MS);
  }
}

/** Null when another process holds the store and there is time to wait for it. */
async function openUnlessHeld(config: Config, patient: boolean): Promise<Engine | null> {
  try {
    return await openStore(config);
  } catch (error) {
    if (patient && isStoreHeld(error)) return null;
    throw error;
  }
}

async function runAndClose(
  engine: Engine,
  name: StoreCommandName,
  given: unknown,
  io: CommandIo,
): Promise<number> {
  try {
    return await STORE_COMMANDS[name](engine, given, io);
  } finally {
    await engine.close();
  }
}
