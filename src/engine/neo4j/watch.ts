/** Notices when a server that was asked something says nothing for too long. */
export class Watch {
  /** Rejects when it is too long. */
  readonly silence: Promise<never>;
  readonly #limitMs: number;
  #fail: () => void = () => undefined;
  #timer: NodeJS.Timeout | undefined;
  #over = false;
  #silent = false;

  /** The server counts as asked from now on. */
  constructor(limitMs: number) {
    this.#limitMs = limitMs;
    this.silence = new Promise((_resolve, reject) => {
      this.#fail = () => {
        reject(new Error(`Nothing was heard for ${limitMs} ms.`));
      };
    });
    // Whoever races with it may be done before.
    this.silence.catch(() => undefined);
    this.arm();
  }

  get isSilent(): boolean {
    return this.#silent;
  }

  /** The server was heard just now and is asked again: the time begins anew. */
  readonly arm = (): void => {
    if (this.#over) return;
    clearTimeout(this.#timer);
    const timer = setTimeout(() => {
      // A busy process looks here first: what arrived meanwhile is read before the immediate.
      setImmediate(() => {
        if (this.#timer === timer && !this.#over) this.#fallSilent();
      });
    }, this.#limitMs);
    this.#timer = timer;
  };

  /** Waits for one answer. Nothing is expected of the server between two steps. */
  async step<Result>(ask: () => Promise<Result>): Promise<Result> {
    this.arm();
    try {
      return await ask();
    } finally {
      this.#disarm();
    }
  }

  end(): void {
    this.#over = true;
    this.#disarm();
  }

  #disarm(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #fallSilent(): void {
    this.#silent = true;
    this.#fail();
  }
}
