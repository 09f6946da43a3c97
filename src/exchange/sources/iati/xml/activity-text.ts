import { ActivityParser, type ParsedActivity } from './parse-activity.js';
import type { TextEncoding } from './text-encoding.js';

/** The text of one activity as it comes in, read as far as it can be. */
export class ActivityText {
  readonly #parser = new ActivityParser();
  readonly #decoder;
  #complaint: string | null = null;

  constructor(private readonly encoding: TextEncoding) {
    this.#decoder = encoding.decoder();
  }

  write(bytes: Buffer): void {
    this.#try(() => {
      this.#parser.write(this.#decoder.decode(bytes));
    });
  }

  /** The activity, or why it cannot be taken. */
  close(): ParsedActivity | { readonly complaint: string } {
    const parsed = this.#try(() => {
      this.#parser.write(this.#decoder.end());
      return this.#parser.close();
    });
    return parsed ?? { complaint: this.#complaint ?? '' };
  }

  /** What was read; null once something could not be. */
  #try<Result>(read: () => Result): Result | null {
    if (this.#complaint !== null) return null;
    try {
      return read();
    } catch (error) {
      this.#complaint =
        this.encoding.complaintOf(error) ??
        `It is not well-formed XML: ${error instanceof Error ? error.message : String(error)}.`;
      return null;
    }
  }
}
