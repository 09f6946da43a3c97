/** Which entities are neighbours, and how sure the surest relation between them is. */
export class Links {
  readonly #of = new Map<string, Map<string, number>>();

  /** Says that the two are neighbours; nothing when they are one. */
  add(a: string, b: string, sure: number): void {
    if (a === b) return;
    this.#put(a, b, sure);
    this.#put(b, a, sure);
  }

  /** The neighbours of an entity. */
  of(id: string): ReadonlyMap<string, number> {
    return this.#of.get(id) ?? NONE;
  }

  #put(from: string, to: string, sure: number): void {
    const known = this.#of.get(from);
    if (known === undefined) this.#of.set(from, new Map([[to, sure]]));
    else known.set(to, Math.max(known.get(to) ?? 0, sure));
  }
}

const NONE: ReadonlyMap<string, number> = new Map();

/** How many steps every entity within `most` steps is away. */
export function distancesFrom(links: Links, start: string, most: number): Map<string, number> {
  const found = new Map([[start, 0]]);
  let layer = [start];
  for (let steps = 1; steps <= most && layer.length > 0; steps += 1) {
    const next: string[] = [];
    for (const id of layer) {
      for (const other of links.of(id).keys()) {
        if (found.has(other)) continue;
        found.set(other, steps);
        next.push(other);
      }
    }
    layer = next;
  }
  return found;
}
