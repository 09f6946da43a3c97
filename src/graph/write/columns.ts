type Values = Readonly<Record<string, unknown>>;

/** Fewer rows than this are written whole, so that the text of a small statement is always the same. */
const MANY = 100;

/**
 * Rows of a statement as lists of values, each in the place of its name. That costs a store a third
 * of what maps cost it; and what is new is made with all its properties at once, which costs half of
 * setting them afterwards. What many rows share is given once.
 */
export class Columns {
  readonly #names: readonly string[];
  /** What all rows share, by name. */
  readonly #shared: ReadonlyMap<string, unknown>;
  /** What the statement takes: `rows`, and a value for each name that has the same in all. */
  readonly parameters: Values;

  private constructor(names: readonly string[], all: readonly Values[]) {
    this.#shared = all.length < MANY ? new Map() : shared(names, all);
    this.#names = names.filter((name) => !this.#shared.has(name));
    this.parameters = {
      ...Object.fromEntries([...this.#shared].map(([, value], at) => [`shared${at}`, value])),
      rows: all.map((values) => this.#names.map((name) => values[name])),
    };
  }

  /** @param all rows that were made by one function, so that all have the same names. */
  static of(all: readonly Values[]): Columns {
    return new Columns(Object.keys(all[0] ?? {}), all);
  }

  /** @param all rows of which one may lack what another has; it then has none of it. */
  static ofSome(all: readonly Values[]): Columns {
    const names = new Set<string>();
    for (const values of all) for (const name of Object.keys(values)) names.add(name);
    return new Columns([...names].sort(), all);
  }

  /** A value of the row, in a statement that begins with `UNWIND $rows AS row`: `row[3]`. */
  at(name: string): string {
    const at = [...this.#shared.keys()].indexOf(name);
    return at < 0 ? `row[${this.#names.indexOf(name)}]` : `$shared${at}`;
  }

  /** All but some as items of the map of what is created: `id: row[0], …`. */
  propertiesBut(...others: readonly string[]): string {
    const isKnown = (name: string): boolean => (this.#shared.get(name) ?? null) !== null;
    const kept = [...this.#names, ...[...this.#shared.keys()].filter(isKnown)];
    return kept
      .filter((name) => !others.includes(name))
      .map((name) => `\`${name}\`: ${this.at(name)}`)
      .join(', ');
  }
}

function shared(names: readonly string[], all: readonly Values[]): Map<string, unknown> {
  const first = all[0] ?? {};
  const same = names.filter((name) => all.every((values) => values[name] === first[name]));
  return new Map(same.map((name) => [name, first[name]]));
}
