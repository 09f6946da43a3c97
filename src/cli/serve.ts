import type { Logger } from 'pino';
import { makeAuthenticate } from '../access/authenticate.js';
import { makeReadToken } from '../access/jwt.js';
import { countsOf, totalsText } from '../commands/counts.js';
import type { Config } from '../config.js';
import { openControl, type Control } from '../control/server.js';
import type { Engine } from '../engine/engine.js';
import { seedIfEmpty } from '../exchange/sources/pack/load-seed.js';
import { buildGraphSchema } from '../graphql/schema.js';
import { closeServer } from '../http/close-server.js';
import type { PacksLoading } from '../http/part.js';
import { buildServer } from '../http/server.js';
import { endAnyway } from './end-anyway.js';
import { keysOf } from './key-store.js';
import { loadShowing } from './load.js';
import { makeLog } from './log.js';
import { failureText, type Command } from './run.js';
import { SHIPPED_SEED } from './shipped-seed.js';
import { loadBeside, shippedPacks, wantShippedPacks } from './start-packs.js';
import { aborted, stopSignal } from './stop-signal.js';
import { withEngine } from './with-engine.js';

/** How long the store may take to close. */
const STORE_MS = 5_000;

const STOPPING = 'Stopping: running requests are finished first. Ctrl-C again ends at once.\n';

/** `mgg serve` and `npm start`: answers requests until it is told to stop. */
export const serveCommand: Command = async (config) => {
  const stop = stopSignal();
  void aborted(stop).then(() => {
    endAnyway(config.shutdownMs + STORE_MS);
  });
  try {
    await withEngine(config, (engine) => useStore(engine, config, stop));
  } finally {
    endAnyway(STORE_MS);
  }
  return 0;
};

async function useStore(engine: Engine, config: Config, stop: AbortSignal): Promise<void> {
  const log = makeLog(config);
  const control = await controlOf(engine, config, log);
  try {
    if (await isFilled(engine, config, stop)) await serve(engine, config, log, stop);
  } finally {
    await control?.close();
  }
}

async function serve(
  engine: Engine,
  config: Config,
  log: Logger,
  stop: AbortSignal,
): Promise<void> {
  const authenticate = makeAuthenticate({
    keys: keysOf(config, engine),
    readToken: config.jwt && makeReadToken(config.jwt),
  });
  const schema = buildGraphSchema();
  const waiting = config.seed === 'never' ? null : await shippedPacks(engine);
  const packs = (): PacksLoading | null => waiting?.loading ?? null;
  const server = await buildServer({ engine, schema, authenticate, config, log, packs });
  const address = await server.listen({ port: config.port, host: config.host });
  const end = new AbortController();
  const loading = waiting && loadBeside(waiting, engine, AbortSignal.any([stop, end.signal]), log);
  try {
    process.stdout.write(await welcome(address, engine, packs()?.packs ?? []));
    await aborted(stop);
    process.stdout.write(STOPPING);
  } finally {
    end.abort();
    await closeServer(server, config.shutdownMs, log);
    await loading;
  }
}

/** Other processes cannot open the embedded store meanwhile; they ask this one. */
async function controlOf(
  engine: Engine,
  { neo4j, dataDirectory }: Config,
  log: Logger,
): Promise<Control | null> {
  return neo4j === null ? openControl({ engine, dataDirectory, tell: failureText, log }) : null;
}

/** Gives an empty store the shipped graph; false when told to stop meanwhile. */
async function isFilled(engine: Engine, config: Config, stop: AbortSignal): Promise<boolean> {
  if (config.seed === 'never') return true;
  await wantShippedPacks(engine, config);
  const loaded = await loadShowing(seedIfEmpty, engine, SHIPPED_SEED, stop);
  if (loaded?.stopped !== true) return true;
  process.stdout.write('Stopped while loading the graph. The next start goes on from there.\n');
  return false;
}

async function welcome(address: string, engine: Engine, packs: readonly string[]): Promise<string> {
  const totals = totalsText(await countsOf(engine));
  return [
    `The Migration Governance Graph is ready: ${totals} in ${engine.dialect.name}.`,
    `  The explorer          ${address}`,
    `  Queries in a browser  ${address}/graphql`,
    `  The schema            ${address}/schema.graphql`,
    ...(packs.length === 0 ? [] : [`  Being loaded          ${packs.join(', ')}`]),
    'Stop it with Ctrl-C.\n',
  ].join('\n');
}
