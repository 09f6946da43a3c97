/** What the search has reached from one end. */
export class Side {
  /** All entities reached, the end among them. */
  readonly seen: Set<string>;
  /** Reached last: their neighbours are not known yet. */
  frontier: readonly string[];
  /** Of the layer before the frontier those with too many neighbours to read. */
  deferred: readonly string[] = [];

  constructor(readonly end: string) {
    this.seen = new Set([end]);
    this.frontier = [end];
  }

  /** Goes on to the next layer: the entities among these that were not reached before. */
  advance(reached: Iterable<string>): void {
    const next: string[] = [];
    for (const id of reached) {
      if (this.seen.has(id)) continue;
      this.seen.add(id);
      next.push(id);
    }
    this.frontier = next;
  }

  /** True when all that can be reached from this end has been read. */
  get exhausted(): boolean {
    return this.frontier.length === 0 && this.deferred.length === 0;
  }
}
