import type { Driver } from 'neo4j-driver';
import { storeUnavailable } from '../../domain/errors.js';
import { watchGreetings } from './greeting.js';
import { Watch } from './watch.js';

/** How much longer than its limit on the server a piece of work may take before it counts as lost. */
const GRACE_MS = 2_000;

/** How long the farewell to a server may take. */
const FAREWELL_MS = 2_000;

/** How often a server that works on something long is asked whether it still lives. */
const PING_MS = 2_000;

/** A driver, and how much work uses it. */
interface Line {
  readonly driver: Driver;
  running: number;
}

/**
 * The driver in use. A connection may fall silent without an end (a firewall that forgot it, a
 * machine that hangs); the driver would wait for hours. Where one did, a new driver takes what comes
 * next, and the old one, which cannot drop a single connection, goes when its other work is done.
 */
export class Connection {
  readonly #connect: () => Driver;
  readonly #database: string;
  readonly #stopWatching: () => void;
  #line: Line;

  /**
   * @param connect makes a driver for the address; it connects when it is used.
   * @param greetingMs how long a server may take to greet.
   */
  constructor(
    connect: () => Driver,
    { uri, database, greetingMs }: { uri: string; database: string; greetingMs: number },
  ) {
    this.#connect = connect;
    this.#database = database;
    this.#line = { driver: connect(), running: 0 };
    this.#stopWatching = watchGreetings(uri, greetingMs);
  }

  /**
   * Runs work that the server ends after so many milliseconds by itself: all of it, or each of its
   * steps where it tells the watch of them. When nothing is heard until two seconds later the work
   * fails with STORE_UNAVAILABLE, and nobody uses its connection again.
   */
  async within<Result>(
    limitMs: number,
    work: (driver: Driver, watch: Watch) => Promise<Result>,
  ): Promise<Result> {
    const line = this.#line;
    const watch = new Watch(limitMs + GRACE_MS);
    line.running += 1;
    try {
      return await Promise.race([work(line.driver, watch), watch.silence]);
    } catch (error) {
      if (!watch.isSilent) throw error;
      if (line === this.#line) this.#line = { driver: this.#connect(), running: 0 };
      throw storeUnavailable('The store does not answer. Try again in a moment.');
    } finally {
      watch.end();
      line.running -= 1;
      if (line !== this.#line && line.running === 0) hangUp(line.driver);
    }
  }

  /**
   * A step that may take longer than any limit, such as waiting for other writers. The server is not
   * silent as long as it answers others meanwhile, but no longer than `mostMs`.
   */
  async patiently<Result>(
    watch: Watch,
    mostMs: number,
    ask: () => Promise<Result>,
  ): Promise<Result> {
    let end = performance.now() + mostMs;
    const armAgain = (): void => {
      if (performance.now() < end) watch.arm();
    };
    const pings = setInterval(() => {
      this.#ping().then(armAgain, () => undefined);
    }, PING_MS);
    try {
      return await watch.step(ask);
    } finally {
      end = 0;
      clearInterval(pings);
    }
  }

  async close(): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, FAREWELL_MS);
    });
    await Promise.race([this.#line.driver.close(), patience]);
    clearTimeout(timer);
    this.#stopWatching();
  }

  async #ping(): Promise<void> {
    await this.within(PING_MS, (driver) => driver.getServerInfo({ database: this.#database }));
  }
}

/** It says goodbye to a server that may not hear it: nobody waits for that. */
function hangUp(driver: Driver): void {
  driver.close().catch(() => undefined);
}
