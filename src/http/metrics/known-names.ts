/** How many names of operations get a series of their own. */
const MOST = 50;
const LONGEST = 60;

/** Clients choose these names, so only the first so many of them become labels. */
export class KnownNames {
  readonly #names = new Set<string>();

  /** The name itself, `none` where there is none, `other` for too long and late ones. */
  labelFor(name: string | null): string {
    if (name === null) return 'none';
    if (name.length > LONGEST) return 'other';
    if (this.#names.size < MOST) this.#names.add(name);
    return this.#names.has(name) ? name : 'other';
  }
}
