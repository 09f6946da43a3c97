import type { Config } from '../config.js';
import { DomainError, storeUnavailable } from '../domain/errors.js';
import type { Engine } from '../engine/engine.js';
import { FrontDoor } from '../http/front-door.js';
import { closeInTime } from './close-in-time.js';
import { endAnyway, NOT_CLOSED } from './end-anyway.js';
import { openPatiently } from './open-patiently.js';
import type { Command } from './run.js';
import type { Serving } from './serve-store.js';
import { aborted, stopSignal } from './stop-signal.js';

/**
 * `mgg serve` and `npm start`: answers requests until it is told to stop. The port is open at once;
 * what takes long to load, and the store, come after.
 */
export const serveCommand: Command = async (config) => {
  const stop = stopSignal();
  void aborted(stop).then(() => {
    endAnyway(config.shutdownMs);
  });
  const door = await FrontDoor.open(config);
  try {
    const engine = await openPatiently(config, stop);
    return engine === null || (await useAndClose(engine, { config, stop, door })) ? 0 : 1;
  } catch (error) {
    throw asOfStart(error, config);
  } finally {
    await door.close();
  }
};

/** @returns whether the store was closed in order. */
async function useAndClose(engine: Engine, serving: Serving): Promise<boolean> {
  let closed = false;
  try {
    const { serveStore } = await import('./serve-store.js');
    await serveStore(engine, serving);
  } finally {
    closed = await closeInTime(engine);
    if (!closed) process.stderr.write(NOT_CLOSED);
  }
  return closed;
}

/** What to tell the operator where the same error would tell a client to ask for less. */
function asOfStart(error: unknown, { neo4j }: Config): unknown {
  if (!(error instanceof DomainError) || error.kind !== 'TIMEOUT' || neo4j === null) return error;
  return storeUnavailable(
    `Neo4j needed longer for a statement than STATEMENT_TIMEOUT_MS allows, which is ${neo4j.timeoutMs}. Set it higher, or look why Neo4j is slow.`,
    error,
  );
}
