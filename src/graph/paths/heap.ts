/** A queue that gives the least item first, by the order given. */
export class Heap<Item> {
  readonly #items: Item[] = [];

  constructor(private readonly compare: (a: Item, b: Item) => number) {}

  push(item: Item): void {
    const items = this.#items;
    let at = items.length;
    items.push(item);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = items[parent] as Item;
      if (this.compare(above, item) <= 0) break;
      items[at] = above;
      at = parent;
    }
    items[at] = item;
  }

  pop(): Item | undefined {
    const items = this.#items;
    const first = items[0];
    const last = items.pop();
    if (items.length > 0) this.#sink(last as Item);
    return first;
  }

  /** Puts the item at the top and lets it down to its place. */
  #sink(item: Item): void {
    const items = this.#items;
    let at = 0;
    for (;;) {
      const child = this.#lesserChild(at);
      if (child === null || this.compare(items[child] as Item, item) >= 0) break;
      items[at] = items[child] as Item;
      at = child;
    }
    items[at] = item;
  }

  #lesserChild(at: number): number | null {
    const items = this.#items;
    const [left, right] = [2 * at + 1, 2 * at + 2];
    if (left >= items.length) return null;
    if (right >= items.length) return left;
    return this.compare(items[right] as Item, items[left] as Item) < 0 ? right : left;
  }
}
