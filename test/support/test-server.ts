import { makeAuthenticate } from '../../src/access/authenticate.js';
import { GraphKeyStore } from '../../src/access/graph-key-store.js';
import { makeReadToken } from '../../src/access/jwt.js';
import { makeKey, type KeyRequest } from '../../src/access/keys.js';
import { readConfig, type Environment } from '../../src/config.js';
import { openGrafeo } from '../../src/engine/grafeo/open.js';
import type { Engine } from '../../src/engine/engine.js';
import { Library } from '../../src/exchange/library/library.js';
import { LibraryDesk } from '../../src/exchange/library/library-desk.js';
import { loadSeed } from '../../src/exchange/sources/pack/load-seed.js';
import { buildGraphSchema } from '../../src/graphql/schema.js';
import { closeServer } from '../../src/http/close-server.js';
import { buildServer } from '../../src/http/server.js';
import { logInto, type LogLine } from './log-lines.js';

const SMALL_GRAPH = 'test/e2e/small-graph';
const SMALL_LIBRARY = 'test/e2e/small-library';

/** An answer of the API, as clients get it. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: {
    readonly data?: Readonly<Record<string, unknown>> | null;
    readonly errors?: readonly AnswerError[];
  };
}

export interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly locations?: readonly { readonly line: number; readonly column: number }[];
  readonly extensions: Readonly<Record<string, unknown>>;
}

export interface TestServer {
  /** `http://127.0.0.1:port`, without a slash at the end. */
  readonly url: string;
  readonly log: readonly LogLine[];
  ask(query: string, variables?: object, headers?: Record<string, string>): Promise<Answer>;
  /** Makes a key, kept in the graph of this server, and returns what its owner sends. */
  addKey(request: KeyRequest): Promise<string>;
  /** Ends a key by its name. */
  endKey(name: string): Promise<void>;
  /** Stops the server as a signal would; the store stays open. */
  stop(): Promise<void>;
  /** Stops the server and throws the store away. */
  close(): Promise<void>;
}

export interface TestServerOptions {
  /** As in the environment; what is not named has its default. */
  readonly settings?: Environment;
  /** A file of a store to open, instead of a new one in memory. */
  readonly path?: string;
  /** Fills the store; with `small-graph` when missing. */
  readonly fill?: (engine: Engine) => Promise<unknown>;
  /** Puts something between the server and the store. */
  readonly through?: (engine: Engine) => Engine;
}

/** A store in memory that is filled, or the one of a file. */
async function openStore({ path, fill }: TestServerOptions): Promise<Engine> {
  if (path !== undefined) return openGrafeo({ path, shuffle: true, checkpoints: false });
  const engine = await openGrafeo({ path: null, shuffle: true });
  await (fill?.(engine) ?? loadSeed(engine, SMALL_GRAPH));
  return engine;
}

/** However slow the machine, and however fast the tests. */
const PATIENT = { MAX_LOOP_DELAY_MS: '0', RATE_LIMIT: '0', RATE_LIMIT_KEY: '0' };

/** A real server on a free port, with an embedded store of its own. */
export async function startServer(options: TestServerOptions = {}): Promise<TestServer> {
  const engine = await openStore(options);
  const lines: LogLine[] = [];
  const log = logInto(lines);
  // A store that a test put in between is read when the test asks, and never beside that.
  const quiet = options.through === undefined ? {} : { GRAPH_IN_MEMORY: '0' };
  const config = readConfig({ ...PATIENT, ...quiet, ...options.settings });
  const keys = new GraphKeyStore(engine);
  const library = new LibraryDesk(
    new Library(engine, SMALL_LIBRARY, { name: 'core', folder: SMALL_GRAPH }),
    null,
    (pack, cause) => {
      log.error({ err: cause, pack }, 'a pack failed');
    },
  );
  const server = await buildServer({
    library,
    engine: options.through?.(engine) ?? engine,
    schema: buildGraphSchema(),
    authenticate: makeAuthenticate({ keys, readToken: config.jwt && makeReadToken(config.jwt) }),
    config,
    log,
  });
  const url = await server.listen({ port: 0, host: '127.0.0.1' });
  const stop = async (): Promise<void> => {
    await Promise.all([library.close(), closeServer(server, config.shutdownMs, log)]);
  };
  const close = async (): Promise<void> => {
    await stop();
    await engine.close();
  };
  return {
    url,
    log: lines,
    stop,
    close,
    addKey: async (request) => {
      const { text, key } = makeKey(request);
      await keys.add(key);
      return text;
    },
    endKey: async (name) => {
      await keys.revoke(name, new Date());
    },
    ask: (query, variables, headers) => post(`${url}/graphql`, { query, variables }, headers),
  };
}

/** Sends JSON and reads JSON. */
export async function post(
  url: string,
  content: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof content === 'string' ? content : JSON.stringify(content),
  });
  return {
    status: answer.status,
    headers: answer.headers,
    body: (await answer.json()) as Answer['body'],
  };
}
