import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Patience, type Waiting } from '../core/ask/patience.js';
import { Trouble } from '../core/ask/trouble.js';

/** What comes with its first use; its elements are defined with it. */
export interface Loadable<Part = unknown> {
  readonly name: string;
  readonly load: () => Promise<Part>;
}

/** The parts of the page that come with their first use. */
export class Parts implements ReactiveController {
  readonly #here = new Map<string, unknown>();
  readonly #asked = new Map<string, Promise<void>>();
  readonly #patience: Patience;
  /** Why the part that was wanted last did not come. */
  trouble: Trouble | null = null;

  constructor(private readonly host: ReactiveControllerHost) {
    this.#patience = new Patience(host);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#patience.stop();
  }

  /** How long parts have kept people waiting. */
  get waiting(): Waiting {
    return this.#patience.waiting;
  }

  /** The part when it is here; else it is asked for. */
  want<Part>({ name, load }: Loadable<Part>): Part | undefined {
    if (!this.#here.has(name) && !this.#asked.has(name))
      this.#asked.set(name, this.#bring(name, load));
    return this.#here.get(name) as Part | undefined;
  }

  /** Waits for the part; undefined when it does not come, after which it can be asked for again. */
  async have<Part>(part: Loadable<Part>): Promise<Part | undefined> {
    this.want(part);
    await this.#asked.get(part.name);
    if (!this.#here.has(part.name)) this.#asked.delete(part.name);
    return this.#here.get(part.name) as Part | undefined;
  }

  /** Asks once more for those that did not come. */
  readonly again = (): void => {
    this.trouble = null;
    this.#asked.clear();
    this.host.requestUpdate();
  };

  async #bring(name: string, load: Loadable['load']): Promise<void> {
    this.#patience.start();
    try {
      this.#here.set(name, await load());
    } catch (cause) {
      this.trouble = new Trouble('server', '', { cause });
    }
    this.#patience.stop();
    this.host.requestUpdate();
  }
}
