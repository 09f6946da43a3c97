/** Ids of the claims that a source said under each document which it has not called complete yet. */
export class Said {
  readonly #claims = new Map<string, Set<string>>();

  /** @param follows false for sources that call no document complete: then nothing is kept. */
  constructor(private readonly follows: boolean) {}

  add(document: string, claim: string): void {
    if (!this.follows) return;
    const known = this.#claims.get(document);
    if (known === undefined) this.#claims.set(document, new Set([claim]));
    else known.add(claim);
  }

  of(document: string): ReadonlySet<string> {
    return this.#claims.get(document) ?? new Set();
  }

  forget(documents: Iterable<string>): void {
    for (const document of documents) this.#claims.delete(document);
  }
}
