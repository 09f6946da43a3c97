/** How fast something has to be taken. */
export interface Speed {
  readonly bytesPerSecond: number;
  /** How long nothing at all may be taken, in milliseconds. */
  readonly patienceMs: number;
}

/**
 * Watches how fast pieces are taken by whom they are for. Waiting uses up patience, each byte taken
 * gives some back; the time to make a piece does not count. At the end of patience `onTooSlow` is
 * called, once.
 */
export class LeastSpeed {
  readonly #speed: Speed;
  readonly #onTooSlow: () => void;
  #patienceMs: number;
  #timer: NodeJS.Timeout | undefined;

  constructor(speed: Speed, onTooSlow: () => void) {
    this.#speed = speed;
    this.#onTooSlow = onTooSlow;
    this.#patienceMs = speed.patienceMs;
  }

  async *through(pieces: AsyncIterable<string | Uint8Array>): AsyncGenerator<string | Uint8Array> {
    for await (const piece of pieces) {
      const since = performance.now();
      this.#timer = setTimeout(this.#onTooSlow, this.#patienceMs);
      yield piece;
      this.end();
      const waited = performance.now() - since;
      const gained = (1000 * piece.length) / this.#speed.bytesPerSecond;
      const left = this.#patienceMs - waited + gained;
      this.#patienceMs = Math.min(this.#speed.patienceMs, Math.max(0, left));
    }
  }

  /** Stops to watch. */
  end(): void {
    clearTimeout(this.#timer);
  }
}
