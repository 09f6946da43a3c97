import { mkdir, open, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { stringify } from 'csv-stringify/sync';

/** A CSV file that is made when its first row comes; an empty one is not made at all. */
export class CsvFile {
  #file: FileHandle | null = null;

  constructor(
    private readonly path: string,
    private readonly columns: readonly string[],
  ) {}

  async add(rows: readonly Readonly<Record<string, string>>[]): Promise<void> {
    if (rows.length === 0) return;
    if (this.#file === null) {
      await mkdir(dirname(this.path), { recursive: true });
      this.#file = await open(this.path, 'wx');
      await this.#file.write(stringify([[...this.columns]]));
    }
    await this.#file.write(
      stringify(rows.map((row) => this.columns.map((column) => row[column] ?? ''))),
    );
  }

  async close(): Promise<void> {
    await this.#file?.close();
  }
}
