import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

const LOOK_MS = 1_000;
/** Who is asked when nobody is there. */
const NOBODY = { error: 'no server', code: 'BAD_GATEWAY' };

/**
 * A small reverse proxy: one server after the other, of those whose `/ready` answered a second ago.
 * Where one takes no connection the next is asked, as Caddy and nginx do; an answer is never asked
 * for again.
 */
export class Balancer {
  readonly url: string;
  readonly #server;
  readonly #ports: readonly number[];
  #well: readonly number[];
  #next = 0;
  readonly #looking: NodeJS.Timeout;

  static async over(ports: readonly number[]): Promise<Balancer> {
    const server = createServer();
    await once(server.listen(0, '127.0.0.1'), 'listening');
    return new Balancer(server, ports);
  }

  private constructor(server: ReturnType<typeof createServer>, ports: readonly number[]) {
    this.#server = server;
    this.#ports = ports;
    this.#well = ports;
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    server.on('request', (asked: IncomingMessage, reply: ServerResponse) => {
      void this.#answer(asked, reply);
    });
    this.#looking = setInterval(() => void this.#look(), LOOK_MS);
  }

  close(): void {
    clearInterval(this.#looking);
    this.#server.close();
    this.#server.closeAllConnections();
  }

  async #look(): Promise<void> {
    const well = await Promise.all(this.#ports.map(isReady));
    const found = this.#ports.filter((_, at) => well[at]);
    this.#well = found.length === 0 ? this.#ports : found;
  }

  async #answer(asked: IncomingMessage, reply: ServerResponse): Promise<void> {
    const pieces: Buffer[] = [];
    for await (const piece of asked) pieces.push(piece as Buffer);
    this.#next += 1;
    const others = this.#ports.filter((port) => !this.#well.includes(port));
    const turn = this.#next % this.#well.length;
    const order = [...this.#well.slice(turn), ...this.#well.slice(0, turn), ...others];
    for (const port of order) {
      const outcome = await passOn(asked, Buffer.concat(pieces), port, reply);
      if (outcome === 'answered') return;
      if (outcome === 'broken') break;
    }
    if (reply.headersSent) reply.destroy();
    else reply.writeHead(502, { 'content-type': 'application/json' }).end(JSON.stringify(NOBODY));
  }
}

async function isReady(port: number): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(4 * LOOK_MS);
    return (await fetch(`http://127.0.0.1:${port}/ready`, { signal })).ok;
  } catch {
    return false;
  }
}

/** `refused` where nobody took the request; `broken` where somebody did and did not answer. */
function passOn(
  { method, url, headers }: IncomingMessage,
  body: Buffer,
  port: number,
  reply: ServerResponse,
): Promise<'answered' | 'refused' | 'broken'> {
  return new Promise((settle) => {
    const options = { host: '127.0.0.1', port, method, path: url, headers };
    const sent = request(options, (answer) => {
      reply.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(reply);
      answer.once('end', () => {
        settle('answered');
      });
      answer.once('error', () => {
        settle('broken');
      });
    });
    sent.once('error', (error: NodeJS.ErrnoException) => {
      settle(error.code === 'ECONNREFUSED' ? 'refused' : 'broken');
    });
    sent.end(body);
  });
}
