import type { Driver } from 'neo4j-driver';
import { storeUnavailable } from '../../domain/errors.js';

/** How much longer than its limit on the server a piece of work may take before it counts as lost. */
const GRACE_MS = 2_000;

/** How long the farewell to a server may take. */
const FAREWELL_MS = 2_000;

/**
 * The driver in use. A connection may fall silent without an end (a firewall that forgot it, a
 * machine that hangs); the driver would wait for hours. When nothing is heard on any, all are given up.
 */
export class Connection {
  readonly #connect: () => Driver;
  #driver: Driver;
  /** When anything was heard last. */
  #heard = performance.now();

  /** @param connect makes a driver; it connects when it is used. */
  constructor(driver: Driver, connect: () => Driver) {
    this.#driver = driver;
    this.#connect = connect;
  }

  /**
   * Runs work that the server ends after so many milliseconds by itself. When it does not, the work
   * fails with STORE_UNAVAILABLE, and what comes next uses new connections where all were silent.
   */
  async within<Result>(
    limitMs: number,
    work: (driver: Driver) => Promise<Result>,
  ): Promise<Result> {
    const driver = this.#driver;
    let timer: NodeJS.Timeout | undefined;
    const silence = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => {
        this.#giveUp(driver);
        reject(storeUnavailable('The store does not answer. Try again in a moment.'));
      }, limitMs + GRACE_MS);
    });
    const heard = work(driver).finally(() => {
      this.#heard = performance.now();
    });
    try {
      return await Promise.race([heard, silence]);
    } finally {
      clearTimeout(timer);
    }
  }

  async close(): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, FAREWELL_MS);
    });
    await Promise.race([this.#driver.close(), patience]);
    clearTimeout(timer);
  }

  #giveUp(driver: Driver): void {
    if (driver !== this.#driver || performance.now() - this.#heard < GRACE_MS) return;
    this.#driver = this.#connect();
    // It says goodbye to a server that may not hear it: nobody waits for that.
    driver.close().catch(() => undefined);
  }
}
