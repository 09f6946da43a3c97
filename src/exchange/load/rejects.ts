import { open, type FileHandle } from 'node:fs/promises';
import { stringify } from 'csv-stringify/sync';
import type { Place } from '../sources/item.js';

/** Something of a source that was not taken. */
export interface Reject {
  readonly place: Place;
  readonly reason: string;
  /** What stood there, where it can be shown. */
  readonly left: string | null;
}

/** The most characters of what stood there: enough to find it again. */
const LONGEST = 300;

const HEADER = ['file', 'place', 'reason', 'content'];

/** Writes what is rejected to a CSV file, which is made when the first comes. */
export class RejectsFile {
  #file: FileHandle | null = null;

  constructor(private readonly path: string | null) {}

  async add({ place, reason, left }: Reject): Promise<void> {
    if (this.path === null) return;
    if (this.#file === null) {
      this.#file = await open(this.path, 'w', 0o600);
      await this.#file.write(`\ufeff${stringify([HEADER])}`);
    }
    const content = left === null || left.length <= LONGEST ? left : `${left.slice(0, LONGEST)}…`;
    await this.#file.write(stringify([[place.file, place.at, reason, content ?? '']]));
  }

  async close(): Promise<void> {
    await this.#file?.close();
    this.#file = null;
  }
}
