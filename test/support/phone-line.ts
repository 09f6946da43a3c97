import { EventEmitter, once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * How the way is. `slow`: each packet comes late. `silent`: none comes until the way is free again;
 * `deaf`, `mute`: none from the server, none to it. `refused`: nobody listens. `reset`: whoever calls
 * is reset.
 */
export type Way = 'free' | 'slow' | 'silent' | 'deaf' | 'mute' | 'refused' | 'reset';

type Direction = 'there' | 'back';

const STOPPED: Readonly<Record<Direction, readonly Way[]>> = {
  there: ['silent', 'mute'],
  back: ['silent', 'deaf'],
};

interface Call {
  readonly near: Socket;
  readonly far: Socket;
  readonly gone: Promise<unknown>;
  /** Nothing is heard on it any more, and it never ends. */
  dead: boolean;
  /** How many bytes are told on it before it ends. */
  left: number;
}

/** A way to a server that can be disturbed: a TCP proxy of our own. */
export class PhoneLine {
  /** The address of the server, by way of the line. */
  readonly uri: string;
  readonly #server: Server;
  readonly #port: number;
  readonly #target: URL;
  readonly #lateMs: number;
  readonly #calls = new Set<Call>();
  readonly #changes = new EventEmitter().setMaxListeners(0);
  #way: Way = 'free';
  #shortest = Infinity;

  /** @param lateMs of each packet while the way is slow. */
  static async to(uri: string, lateMs = 5_000): Promise<PhoneLine> {
    const server = createServer();
    await once(server.listen(0, '127.0.0.1'), 'listening');
    return new PhoneLine(server, new URL(uri), lateMs);
  }

  private constructor(server: Server, target: URL, lateMs: number) {
    this.#server = server;
    this.#target = target;
    this.#lateMs = lateMs;
    this.#port = (server.address() as AddressInfo).port;
    this.uri = `bolt://127.0.0.1:${this.#port}`;
    server.on('connection', (near: Socket) => {
      this.#take(near);
    });
  }

  /** How many calls there are. */
  get calls(): number {
    return this.#calls.size;
  }

  async become(way: Way): Promise<void> {
    if (way === 'refused') {
      this.#server.close();
      this.hangUp();
    } else if (!this.#server.listening) {
      await once(this.#server.listen(this.#port, '127.0.0.1'), 'listening');
    }
    if (way === 'reset') for (const { near } of this.#calls) near.resetAndDestroy();
    this.#way = way;
    this.#changes.emit('change');
  }

  /** Ends all calls there are; the next ones get through. */
  hangUp(): void {
    for (const { near } of this.#calls) near.destroy();
  }

  /** Ends all calls there are, and the next one after so many bytes of what it would be told. */
  hangUpAfter(bytes: number): void {
    this.#shortest = bytes;
    this.hangUp();
  }

  /** As behind a firewall that forgot the calls there are: they stay, and nothing is heard. */
  forget(): void {
    for (const call of this.#calls) call.dead = true;
  }

  async close(): Promise<void> {
    await this.become('refused');
  }

  #take(near: Socket): void {
    if (this.#way === 'reset') {
      near.resetAndDestroy();
      return;
    }
    const far = connect(Number(this.#target.port), this.#target.hostname);
    const gone = new Promise((end) => near.once('close', end));
    const call = { near, far, gone, dead: false, left: this.#shortest };
    this.#shortest = Infinity;
    this.#calls.add(call);
    this.#carry(call, near, call.far, 'there');
    this.#carry(call, call.far, near, 'back');
    near.on('close', () => {
      this.#calls.delete(call);
      call.far.destroy();
    });
    call.far.on('close', () => {
      if (!call.dead) near.destroy();
    });
  }

  /** In the order in which it came, whatever the way becomes meanwhile. */
  #carry(call: Call, from: Socket, to: Socket, direction: Direction): void {
    let last = Promise.resolve();
    from
      .on('error', () => undefined)
      .on('data', (packet: Buffer) => {
        const came = performance.now();
        last = last.then(async () => {
          await this.#passed(call, direction, came);
          if (to.destroyed) return;
          if (direction === 'there') to.write(packet);
          else tell(call, packet);
        });
      });
  }

  async #passed(call: Call, direction: Direction, came: number): Promise<void> {
    while (call.dead || STOPPED[direction].includes(this.#way)) {
      await Promise.race([once(this.#changes, 'change'), call.gone]);
      if (call.near.destroyed) return;
    }
    const due = came + this.#lateMs - performance.now();
    if (this.#way === 'slow' && due > 0) await wait(due);
  }
}

function tell(call: Call, packet: Buffer): void {
  const told = packet.subarray(0, call.left);
  call.left -= told.length;
  if (call.left > 0) call.near.write(told);
  else call.near.end(told);
}
