import type { ReactiveControllerHost } from 'lit';

const LOADING_MS = 400;
const STILL_MS = 8_000;

/** How long an answer has kept people waiting, as far as they should be told. */
export type Waiting = 'no' | 'silent' | 'loading' | 'still';

/** Tells a component how long it has waited. */
export class Patience {
  waiting: Waiting = 'no';
  #timers: ReturnType<typeof setTimeout>[] = [];

  constructor(private readonly host: Pick<ReactiveControllerHost, 'requestUpdate'>) {}

  /** Begins to wait, unless it does already. */
  start(): void {
    if (this.waiting !== 'no') return;
    this.#say('silent');
    this.#timers = [
      setTimeout(() => {
        this.#say('loading');
      }, LOADING_MS),
      setTimeout(() => {
        this.#say('still');
      }, STILL_MS),
    ];
  }

  stop(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers = [];
    if (this.waiting !== 'no') this.#say('no');
  }

  #say(waiting: Waiting): void {
    this.waiting = waiting;
    this.host.requestUpdate();
  }
}
