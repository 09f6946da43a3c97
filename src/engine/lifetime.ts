import { storeUnavailable } from '../domain/errors.js';

/** From opening to closing: lets work in until the end is asked for, and ends when all is done. */
export class Lifetime {
  readonly #running = new Set<Promise<unknown>>();
  #end: Promise<void> | null = null;

  /** Runs the work; fails with STORE_UNAVAILABLE once the end was asked for. */
  async within<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#end) throw storeClosed();
    const result = work();
    this.#running.add(result);
    try {
      return await result;
    } finally {
      this.#running.delete(result);
    }
  }

  /** Waits for what runs, then finishes; asked again, it gives the same promise. */
  end(finish: () => Promise<void>): Promise<void> {
    this.#end ??= Promise.allSettled(this.#running).then(finish);
    return this.#end;
  }
}

export function storeClosed(cause?: unknown): Error {
  return storeUnavailable('The store is closed because the server is stopping. Try again.', cause);
}
