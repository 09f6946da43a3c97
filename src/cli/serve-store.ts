import type { Logger } from 'pino';
import { makeAuthenticate } from '../access/authenticate.js';
import { makeReadToken } from '../access/jwt.js';
import { countsOf, totalsText } from '../commands/counts.js';
import type { Config } from '../config.js';
import { openControl, type Control } from '../control/server.js';
import { DomainError } from '../domain/errors.js';
import type { Engine } from '../engine/engine.js';
import { buildGraphSchema } from '../graphql/schema.js';
import { closeServer } from '../http/close-server.js';
import type { FrontDoor } from '../http/front-door.js';
import type { PacksLoading } from '../http/part.js';
import { buildServer } from '../http/server.js';
import { STORE_MS } from './close-in-time.js';
import { keysOf } from './key-store.js';
import { makeLog } from './log.js';
import { failureText } from './run.js';
import { isFilled } from './fill-store.js';
import { libraryDesk, loadBeside, shippedPacks } from './start-packs.js';
import { aborted } from './stop-signal.js';

const STOPPING = 'Stopping: running requests are finished first. Ctrl-C again ends at once.\n';

/** What a server has from its beginning to its end. */
export interface Serving {
  readonly config: Config;
  readonly door: FrontDoor;
  readonly stop: AbortSignal;
}

/** Answers requests from a store that is open, which is given the shipped graph first where it is empty. */
export async function serveStore(engine: Engine, serving: Serving): Promise<void> {
  const { config, door, stop } = serving;
  const log = makeLog(config);
  const control = await controlOf(engine, config, log);
  try {
    door.waitsFor = 'seed';
    if (await isFilled(engine, config, stop)) await serve(engine, serving, log);
  } finally {
    await control?.close();
  }
}

async function serve(engine: Engine, { config, door, stop }: Serving, log: Logger): Promise<void> {
  const authenticate = makeAuthenticate({
    keys: keysOf(config, engine),
    readToken: config.jwt && makeReadToken(config.jwt),
  });
  const schema = buildGraphSchema();
  const waiting = config.seed === 'never' ? null : await shippedPacks(engine);
  const packs = (): PacksLoading | null => waiting?.loading ?? null;
  const library = libraryDesk(engine, log);
  const told = { schema, authenticate, config, log, door, packs, library };
  const server = await buildServer({ engine, ...told });
  const address = await server.listen({ port: config.port, host: config.host });
  const end = new AbortController();
  const until = AbortSignal.any([stop, end.signal]);
  const loading = waiting && loadBeside(waiting, engine, until, log).catch(tellOf(log));
  try {
    process.stdout.write(await welcome(address, engine, packs()?.packs ?? []));
    await aborted(stop);
    process.stdout.write(STOPPING);
  } finally {
    end.abort();
    const forStore = Math.min(STORE_MS, config.shutdownMs / 4);
    await closeServer(server, config.shutdownMs - forStore, log);
    await Promise.all([loading, library.close()]);
  }
}

/** What loads beside the server must not end it, as where the store goes away meanwhile. */
function tellOf(log: Logger): (error: unknown) => void {
  return (error) => {
    log.error({ err: error }, 'the packs of data could not be loaded; the next start goes on');
  };
}

/** Other processes cannot open the embedded store meanwhile; they ask this one. */
async function controlOf(
  engine: Engine,
  { neo4j, dataDirectory }: Config,
  log: Logger,
): Promise<Control | null> {
  return neo4j === null ? openControl({ engine, dataDirectory, tell: failureText, log }) : null;
}

async function welcome(address: string, engine: Engine, packs: readonly string[]): Promise<string> {
  return [
    `The Migration Governance Graph is ready: ${await totals(engine)} in ${engine.dialect.name}.`,
    `  The explorer          ${address}`,
    `  Queries in a browser  ${address}/graphql`,
    `  The schema            ${address}/schema.graphql`,
    ...(packs.length === 0 ? [] : [`  Being loaded          ${packs.join(', ')}`]),
    'Stop it with Ctrl-C.\n',
  ].join('\n');
}

/** A store that is slow, or away again, is told of by `/ready`: the greeting does not end a server. */
async function totals(engine: Engine): Promise<string> {
  try {
    return totalsText(await countsOf(engine));
  } catch (error) {
    if (error instanceof DomainError) return 'not counted yet';
    throw error;
  }
}
