/** Marks on numbers, all taken off at once. */
export class Marks {
  readonly #marked: Int32Array;
  #round = 0;

  constructor(nodes: number) {
    this.#marked = new Int32Array(nodes);
  }

  clear(): void {
    this.#round += 1;
  }

  /** Marks it; false when it was marked already. */
  add(node: number): boolean {
    if (this.#marked[node] === this.#round) return false;
    this.#marked[node] = this.#round;
    return true;
  }

  has(node: number): boolean {
    return this.#marked[node] === this.#round;
  }
}

/** Marks without any on them. */
export function marks(nodes: number): Marks {
  const made = new Marks(nodes);
  made.clear();
  return made;
}

/** The first `most` by an order, in that order. */
export function firstOf(
  items: Iterable<number>,
  most: number,
  compare: (a: number, b: number) => number,
): number[] {
  let kept: number[] = [];
  const room = Math.max(2 * most, 64);
  let last: number | undefined;
  for (const item of items) {
    if (last !== undefined && compare(item, last) >= 0) continue;
    kept.push(item);
    if (kept.length < room) continue;
    kept = kept.sort(compare).slice(0, most);
    last = kept.at(-1);
  }
  return kept.sort(compare).slice(0, most);
}
