/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The text with one slip of a typist, anywhere: two neighbours swapped, a sign left out, replaced or added. */
export function oneSlip(text: string, random: () => number): string {
  const signs = Array.from(text);
  const below = (most: number): number => Math.floor(random() * most);
  const letter = (): string => String.fromCharCode(97 + below(26));
  const at = below(signs.length);
  switch (below(4)) {
    case 0: {
      const first = below(signs.length - 1);
      signs.splice(first, 2, signs[first + 1] ?? '', signs[first] ?? '');
      break;
    }
    case 1:
      signs.splice(at, 1);
      break;
    case 2:
      signs.splice(at, 1, letter());
      break;
    default:
      signs.splice(at, 0, letter());
  }
  return signs.join('');
}
