type Values = Readonly<Record<string, unknown>>;

/**
 * Rows of a statement as lists of values, each in the place of its name. That costs a store a third
 * of what maps cost it; and what is new is made with all its properties at once, which costs half of
 * setting them afterwards.
 */
export class Columns {
  private constructor(
    private readonly names: readonly string[],
    /** What `$rows` has for each row. */
    readonly rows: readonly (readonly unknown[])[],
  ) {}

  /** @param all rows that were made by one function, so that all have the same names. */
  static of(all: readonly Values[]): Columns {
    return Columns.#named(Object.keys(all[0] ?? {}), all);
  }

  /** @param all rows of which one may lack what another has; it then has none of it. */
  static ofSome(all: readonly Values[]): Columns {
    const names = new Set<string>();
    for (const values of all) for (const name of Object.keys(values)) names.add(name);
    return Columns.#named([...names].sort(), all);
  }

  static #named(names: readonly string[], all: readonly Values[]): Columns {
    return new Columns(
      names,
      all.map((values) => names.map((name) => values[name])),
    );
  }

  /** A value of the row, in a statement that begins with `UNWIND $rows AS row`: `row[3]`. */
  at(name: string): string {
    return `row[${this.names.indexOf(name)}]`;
  }

  /** All but some as items of the map of what is created: `id: row[0], …`. */
  propertiesBut(...others: readonly string[]): string {
    const kept = this.names.filter((name) => !others.includes(name));
    return kept.map((name) => `\`${name}\`: ${this.at(name)}`).join(', ');
  }
}
