import { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Config } from '../config.js';

/** What a server that has begun does not have yet. */
export type Awaited = 'store' | 'seed';

const WAITS_FOR: Readonly<Record<Awaited, string>> = {
  store: 'The server has begun and waits for its store.',
  seed: 'The server has begun and loads the graph into its empty store.',
};

/** When a client may ask again, in seconds. */
const AGAIN_S = '2';

/** A server whom Fastify may tell to listen though it does already. */
class EarlyServer extends Server {
  override listen(...words: unknown[]): this {
    if (!this.listening) return super.listen(...(words as Parameters<Server['listen']>));
    process.nextTick(() => this.emit('listening'));
    return this;
  }
}

/**
 * The port of the server from its first second on, before there is a store: `/health` answers,
 * `/ready` says what is waited for, all else is told to come again. Then the same port and its
 * connections are given to the server itself, with no moment in which nobody listens.
 */
export class FrontDoor {
  /** What `/ready` names. */
  waitsFor: Awaited = 'store';
  readonly #server = new EarlyServer();
  readonly #answer = (request: IncomingMessage, response: ServerResponse): void => {
    answer(request, response, this.waitsFor);
  };

  /** Fails with the error of the system when the port cannot be had. */
  static async open({ port, host }: Pick<Config, 'port' | 'host'>): Promise<FrontDoor> {
    const door = new FrontDoor();
    await new Promise<void>((resolve, reject) => {
      door.#server.on('request', door.#answer).once('error', reject).listen(port, host, resolve);
    });
    return door;
  }

  /** The `serverFactory` of Fastify, whose `listen` then takes what is there. */
  readonly handOver = (
    handler: (request: IncomingMessage, response: ServerResponse) => void,
    { requestTimeout, keepAliveTimeout }: Readonly<Record<string, unknown>>,
  ): Server => {
    Object.assign(this.#server, { requestTimeout, keepAliveTimeout });
    // The server has all its parts only when it is told to listen.
    return this.#server.once('listening', () => {
      this.#server.off('request', this.#answer).on('request', handler);
    });
  };

  /** Does nothing where the server that took over has closed it. */
  async close(): Promise<void> {
    if (!this.#server.listening) return;
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
  }
}

function answer(request: IncomingMessage, response: ServerResponse, waitsFor: Awaited): void {
  const path = request.url?.split('?')[0];
  const [status, body] = path === '/health' ? [200, { status: 'up' }] : [503, not(path, waitsFor)];
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    // The server itself will know of the connections that it is given from now on.
    connection: 'close',
    ...(status === 503 ? { 'retry-after': AGAIN_S } : {}),
  };
  response.writeHead(status, headers).end(JSON.stringify(body));
}

/** In the form that clients of the path expect of refusals. */
function not(path: string | undefined, waitsFor: Awaited): object {
  const message = `${WAITS_FOR[waitsFor]} Try again in a moment.`;
  if (path === '/ready') return { status: 'starting', waitingFor: waitsFor, message };
  const code = 'STORE_UNAVAILABLE';
  return path === '/graphql' ? { errors: [{ message, extensions: { code } }] } : { code, message };
}
