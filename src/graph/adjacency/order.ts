import { shared } from './columns.js';

/** Whether the first comes before the second. */
export type Before = (a: number, b: number) => boolean;

/**
 * Numbers in an order of their own, each with a rank that compares like it. New ones get ranks
 * between those of their neighbours, so that old ranks stay.
 */
export class Order {
  ranks: Float64Array;
  #sorted: number[];

  /** @param sorted all numbers there are, in order: 0 to one less than `length`, or some of these. */
  constructor(
    sorted: number[],
    length: number,
    private readonly before: Before,
  ) {
    this.#sorted = sorted;
    this.ranks = this.#numbered(length);
  }

  /** The rank of the last one for which `beyond` does not hold; it holds from some place on. */
  rankBelow(beyond: (number: number) => boolean): number {
    return this.#rankAt(this.#place(beyond) - 1, -1);
  }

  /** The rank of the first one for which `reached` holds; it holds from some place on. */
  rankFrom(reached: (number: number) => boolean): number {
    return this.#rankAt(this.#place(reached), 1);
  }

  /** Takes some out and puts some in. The ranks are others then, of this length. */
  change(removed: ReadonlySet<number>, added: readonly number[], length: number): void {
    if (removed.size > 0) this.#sorted = this.#sorted.filter((number) => !removed.has(number));
    const ranks = shared.floats(length);
    ranks.set(this.ranks);
    this.ranks = ranks;
    for (const number of added) this.#insert(number);
  }

  #insert(number: number): void {
    const place = this.#place((other) => this.before(number, other));
    const [below, above] = [this.#rankAt(place - 1, -1), this.#rankAt(place, 1)];
    const rank = (below + above) / 2;
    this.#sorted.splice(place, 0, number);
    if (below < rank && rank < above) this.ranks[number] = rank;
    else this.ranks = this.#numbered(this.ranks.length);
  }

  #place(is: (number: number) => boolean): number {
    let [low, high] = [0, this.#sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (is(this.#sorted[middle] as number)) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** The rank at a place; beyond the ends, one that is so much further. */
  #rankAt(place: number, further: number): number {
    const last = this.#sorted.length - 1;
    const inside = Math.min(Math.max(place, 0), last);
    const rank = last < 0 ? 0 : (this.ranks[this.#sorted[inside] as number] as number);
    return inside === place ? rank : rank + further;
  }

  #numbered(length: number): Float64Array {
    const ranks = shared.floats(length);
    for (const [place, number] of this.#sorted.entries()) ranks[number] = place;
    return ranks;
  }
}
