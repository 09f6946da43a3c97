import {
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
  type RateLimiterAbstract,
} from 'rate-limiter-flexible';
import type { Client } from './client-of.js';
import { openStore, type Log, type Store } from './shared-store.js';

/** How long an allowance lasts, in seconds, from the first request on. */
export const WINDOW_S = 60;

/** What is left of an allowance after something was taken. */
export interface Left {
  /** Whether there was enough. */
  readonly granted: boolean;
  /** What may be taken in a minute. */
  readonly limit: number;
  readonly points: number;
  /** Seconds until all of it is there again. */
  readonly seconds: number;
}

export interface AllowanceOptions {
  /** What each client of a kind may take in a minute; 0 for no limit. */
  readonly points: Readonly<Record<Client['kind'], number>>;
  /** Address of the Redis that several servers share; null where each counts for itself. */
  readonly store: string | null;
  readonly log: Log;
}

/** Points that each client may take in a minute. What is asked beyond that counts too. */
export class Allowance {
  readonly #limiters: Readonly<Record<Client['kind'], RateLimiterAbstract | null>>;
  readonly #store: Store | null;

  private constructor({ points }: AllowanceOptions, store: Store | null) {
    this.#store = store;
    this.#limiters = {
      address: limiter('address', points.address, store),
      key: limiter('key', points.key, store),
    };
  }

  /** Does not wait for the shared store: while it is away each server counts for itself. */
  static async open(options: AllowanceOptions): Promise<Allowance> {
    const store = options.store === null ? null : await openStore(options.store, options.log);
    return new Allowance(options, store);
  }

  /** Takes whole points; more than there are leaves none. Null where there is no limit. */
  async take({ kind, name }: Client, points: number): Promise<Left | null> {
    const from = this.#limiters[kind];
    if (from === null) return null;
    try {
      return left(from, await from.consume(name, points), true);
    } catch (error) {
      if (error instanceof RateLimiterRes) return left(from, error, false);
      throw error;
    }
  }

  close(): void {
    this.#store?.disconnect();
  }
}

function limiter(kind: string, points: number, store: Store | null): RateLimiterAbstract | null {
  if (points === 0) return null;
  const limits = { points, duration: WINDOW_S, keyPrefix: `mgg-${kind}` };
  const memory = new RateLimiterMemory(limits);
  if (store === null) return memory;
  return new RateLimiterRedis({
    ...limits,
    storeClient: store,
    rejectIfRedisNotReady: true,
    insuranceLimiter: memory,
  });
}

function left(
  { points: limit }: RateLimiterAbstract,
  { remainingPoints, msBeforeNext }: RateLimiterRes,
  granted: boolean,
): Left {
  const seconds = Math.max(1, Math.ceil(msBeforeNext / 1000));
  return { granted, limit, points: remainingPoints, seconds };
}
