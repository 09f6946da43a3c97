/** Which entity of the graph answers for each entity that a source brought. */
export class SourceIds {
  readonly #ids = new Map<string, string>();

  set(sourceId: string, id: string): void {
    this.#ids.set(sourceId, id);
  }

  has(sourceId: string): boolean {
    return this.#ids.has(sourceId);
  }

  /** The id in the graph; one that the source did not bring is one of the graph already. */
  get(id: string): string {
    return this.#ids.get(id) ?? id;
  }
}
