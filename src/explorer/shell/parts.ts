import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Patience, type Waiting } from '../core/ask/patience.js';
import { Trouble } from '../core/ask/trouble.js';
import type { Part, View } from '../kit/view.js';

type Loadable = Pick<View, 'name' | 'load'>;

/** The parts of the page that come with their first use. */
export class Parts implements ReactiveController {
  readonly #here = new Map<string, Part>();
  readonly #asked = new Set<string>();
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
  want({ name, load }: Loadable): Part | undefined {
    const part = this.#here.get(name);
    if (part === undefined && !this.#asked.has(name)) void this.#bring(name, load);
    return part;
  }

  /** Asks once more for those that did not come. */
  readonly again = (): void => {
    this.trouble = null;
    this.#asked.clear();
    this.host.requestUpdate();
  };

  async #bring(name: string, load: Loadable['load']): Promise<void> {
    this.#asked.add(name);
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
