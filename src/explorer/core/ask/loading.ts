import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { asking } from '../words/asking.js';
import { Patience, type Waiting } from './patience.js';
import { isAbort, Trouble } from './trouble.js';

/**
 * An answer that belongs to a key. A new key ends the wait for the old one; the old answer stays
 * until the new one is there.
 */
export class Loading<T> implements ReactiveController {
  value: T | undefined;
  trouble: Trouble | null = null;
  #key: string | null = null;
  #stop: AbortController | null = null;
  readonly #patience: Patience;
  #load: ((signal: AbortSignal) => Promise<T>) | null = null;

  constructor(private readonly host: ReactiveControllerHost) {
    this.#patience = new Patience(host);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#stop?.abort();
    this.#patience.stop();
    this.#key = null;
  }

  get waiting(): Waiting {
    return this.#patience.waiting;
  }

  /** Loads unless the answer for this key, in the language that is spoken, is there or on its way. */
  want(key: string, load: (signal: AbortSignal) => Promise<T>): void {
    const said = `${asking.tag} ${key}`;
    if (said === this.#key) return;
    this.#key = said;
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
    this.#patience.stop();
    this.host.requestUpdate();
  }

  async #run(load: (signal: AbortSignal) => Promise<T>): Promise<void> {
    this.#stop?.abort();
    const stop = new AbortController();
    this.#stop = stop;
    this.trouble = null;
    this.#patience.stop();
    this.#patience.start();
    try {
      const value = await load(stop.signal);
      if (stop.signal.aborted) return;
      this.value = value;
    } catch (error) {
      if (isAbort(error) || stop.signal.aborted) return;
      this.trouble =
        error instanceof Trouble ? error : new Trouble('server', String(error), { cause: error });
    }
    this.#patience.stop();
    this.host.requestUpdate();
  }
}
