import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isAbort, Trouble } from './trouble.js';

const LOADING_MS = 400;
const STILL_MS = 8_000;

/** How long an answer has kept people waiting, as far as they should be told. */
export type Waiting = 'no' | 'silent' | 'loading' | 'still';

/**
 * An answer that belongs to a key. A new key ends the wait for the old one; the old answer stays
 * until the new one is there.
 */
export class Loading<T> implements ReactiveController {
  value: T | undefined;
  trouble: Trouble | null = null;
  waiting: Waiting = 'no';
  #key: string | null = null;
  #stop: AbortController | null = null;
  #timers: ReturnType<typeof setTimeout>[] = [];
  #load: ((signal: AbortSignal) => Promise<T>) | null = null;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#stop?.abort();
    this.#clearTimers();
    this.#key = null;
  }

  /** Loads unless the answer for this key is there or on its way. */
  want(key: string, load: (signal: AbortSignal) => Promise<T>): void {
    if (key === this.#key) return;
    this.#key = key;
    this.#load = load;
    void this.#run(load);
  }

  again(): void {
    if (this.#load !== null) void this.#run(this.#load);
  }

  /** Forgets the answer, as when something else is looked at. */
  forget(): void {
    this.#stop?.abort();
    this.#key = null;
    this.value = undefined;
    this.trouble = null;
    this.#wait('no');
  }

  async #run(load: (signal: AbortSignal) => Promise<T>): Promise<void> {
    this.#stop?.abort();
    const stop = new AbortController();
    this.#stop = stop;
    this.trouble = null;
    this.#startWaiting();
    try {
      this.value = await load(stop.signal);
      if (!stop.signal.aborted) this.#wait('no');
    } catch (error) {
      if (isAbort(error) || stop.signal.aborted) return;
      this.trouble =
        error instanceof Trouble ? error : new Trouble('server', String(error), { cause: error });
      this.#wait('no');
    }
  }

  #startWaiting(): void {
    this.#wait('silent');
    this.#timers = [
      setTimeout(() => {
        this.#wait('loading', false);
      }, LOADING_MS),
      setTimeout(() => {
        this.#wait('still', false);
      }, STILL_MS),
    ];
  }

  #wait(waiting: Waiting, clear = true): void {
    if (clear) this.#clearTimers();
    this.waiting = waiting;
    this.host.requestUpdate();
  }

  #clearTimers(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers = [];
  }
}
