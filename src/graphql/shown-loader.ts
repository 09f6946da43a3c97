import DataLoader from 'dataloader';
import { shows, type Shown } from '../graph/query/shown.js';

interface Known<Value> {
  readonly shown: Shown;
  readonly value: Promise<Value>;
}

/**
 * A loader that reads of each thing what is shown of it. All keys asked in one tick go in one
 * statement, which reads what any of them asks for; a key that is known is asked again only when
 * more of it is shown than was read.
 */
export class ShownLoader<Value> {
  readonly #known = new Map<string, Known<Value>>();
  readonly #loader: DataLoader<string, Value>;

  /** @param read answers in any order, keyed; keys without an answer give `missing`. */
  constructor(
    read: (keys: readonly string[], shown: Shown) => Promise<ReadonlyMap<string, Value>>,
    missing: Value,
    maxBatchSize: number,
  ) {
    this.#loader = new DataLoader<string, Value>(
      async (keys) => {
        const asked = [...new Set(keys)];
        const shown = asked.reduce((all, key) => all | (this.#known.get(key)?.shown ?? 0), 0);
        const found = await read(asked, shown);
        return keys.map((key) => found.get(key) ?? missing);
      },
      { cache: false, maxBatchSize },
    );
  }

  load(key: string, shown: Shown): Promise<Value> {
    const known = this.#known.get(key);
    if (known !== undefined && shows(known.shown, shown)) return known.value;
    const value = this.#loader.load(key);
    this.#known.set(key, { shown: shown | (known?.shown ?? 0), value });
    return value;
  }

  /** Tells what a larger statement has read already. */
  prime(key: string, value: Value, shown: Shown): void {
    const known = this.#known.get(key);
    if (known !== undefined && shows(known.shown, shown)) return;
    this.#known.set(key, { shown, value: Promise.resolve(value) });
  }
}
