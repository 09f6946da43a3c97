import DataLoader from 'dataloader';
import type { Shown } from '../graph/query/shown.js';
import { ShownLoader } from './shown-loader.js';

/** The most keys one statement gets; more are sent in several. */
const BATCH = 1000;

/**
 * The loaders of one request, one per kind of question and set of arguments. All keys asked in one
 * tick go in one statement, so a level of a query costs one statement per argument set.
 */
export class Loaders {
  readonly #loaders = new Map<string, DataLoader<string, unknown>>();
  readonly #shown = new Map<string, ShownLoader<unknown>>();

  /**
   * The loader for a question. `key` must tell all its arguments, in a fixed order.
   * @param batch answers in any order, keyed; keys without an answer give `missing`.
   */
  get<Value>(
    key: readonly unknown[],
    batch: (keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
    missing: Value,
  ): DataLoader<string, Value> {
    const name = JSON.stringify(key);
    const known = this.#loaders.get(name);
    if (known !== undefined) return known as DataLoader<string, Value>;
    const made = new DataLoader<string, Value>(
      async (keys) => {
        const answers = await batch(keys);
        return keys.map((asked) => answers.get(asked) ?? missing);
      },
      { maxBatchSize: BATCH },
    );
    this.#loaders.set(name, made);
    return made;
  }

  /** The loader for a question whose answers hold only what is shown of them. As `get` else. */
  shown<Value>(
    key: readonly unknown[],
    batch: (keys: readonly string[], shown: Shown) => Promise<ReadonlyMap<string, Value>>,
    missing: Value,
  ): ShownLoader<Value> {
    const name = JSON.stringify(key);
    const known = this.#shown.get(name);
    if (known !== undefined) return known as ShownLoader<Value>;
    const made = new ShownLoader<Value>(batch, missing, BATCH);
    this.#shown.set(name, made);
    return made;
  }
}

/** Rows by a key of theirs, for the answer of a batch. */
export function keyed<Row>(rows: readonly Row[], key: (row: Row) => string): Map<string, Row> {
  return new Map(rows.map((row) => [key(row), row]));
}
