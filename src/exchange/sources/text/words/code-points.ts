/** Counts places in Unicode code points; a string counts some of them twice. */
export class CodePoints {
  /** Where the second halves of pairs stand, in order. */
  readonly #seconds: number[] = [];

  constructor(text: string) {
    for (let at = 0; at < text.length; at += 1) {
      if ((text.codePointAt(at) ?? 0) <= 0xffff) continue;
      at += 1;
      this.#seconds.push(at);
    }
  }

  /** The place in code points of one in UTF-16 units. */
  at(unit: number): number {
    let [low, high] = [0, this.#seconds.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#seconds[middle] ?? 0) < unit) low = middle + 1;
      else high = middle;
    }
    return unit - low;
  }
}
