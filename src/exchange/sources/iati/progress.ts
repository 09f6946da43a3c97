import type { Reading, SourceFile } from '../source.js';
import type { InputFile } from './input-files.js';
import type { ReadOptions } from './xml/read-xml.js';

/** Tells how far the reading is: XML is read twice, tables once. */
export class Progress {
  readonly #total: number;
  /** Bytes of files, and of readings of files, that are behind. */
  #behind = 0;
  #current = 0;

  constructor(
    files: readonly InputFile[],
    private readonly reading: Pick<Reading, 'onProgress'>,
  ) {
    this.#total = files.reduce((sum, { form, size }) => sum + size * (form === 'xml' ? 2 : 1), 0);
  }

  /** Tells that all is read, also where a file was not read to its end. */
  end(): void {
    this.reading.onProgress(this.#total, this.#total);
  }

  /** The options with which a file is read. */
  options(encoding: string | null): (file: SourceFile) => ReadOptions {
    return () => {
      this.#behind += this.#current;
      this.#current = 0;
      const onRead = (read: number): void => {
        this.#current = read;
        this.reading.onProgress(Math.min(this.#behind + read, this.#total), this.#total);
      };
      return { encoding, onRead };
    };
  }
}
