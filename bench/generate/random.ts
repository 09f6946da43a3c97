/** Numbers from 0 up to 1 that are the same for the same seed (mulberry32). */
export type Random = () => number;

export function random(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function pick<Item>(next: Random, items: readonly Item[]): Item {
  const item = items[Math.floor(next() * items.length)];
  if (item === undefined) throw new Error('Nothing to pick from.');
  return item;
}

/**
 * A place among `count` with a long tail: the larger `skew`, the more often the first places come.
 * 1 is even.
 */
export function place(next: Random, count: number, skew: number): number {
  return Math.min(count - 1, Math.floor(count * next() ** skew));
}
