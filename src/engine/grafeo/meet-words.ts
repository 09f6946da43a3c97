import { numberIn, timesIn, type NamePostings, type Posting } from './name-postings.js';

/** Entities that meet a word of a question in one way, and how much that counts. */
export interface Way {
  readonly posting: Posting;
  readonly weight: number;
}

/** The numbers of entities that meet each word, each in one of its ways. At most 254 words. */
export function meetAll(words: readonly (readonly Way[])[], { numbers }: NamePostings): number[] {
  const met = new Uint8Array(numbers);
  let found: number[] = [];
  for (const [before, ways] of words.entries()) {
    found = [];
    for (const { posting } of ways) {
      for (const entry of posting) {
        const number = numberIn(entry);
        if (met[number] !== before) continue;
        met[number] = before + 1;
        found.push(number);
      }
    }
    if (found.length === 0) break;
  }
  return found;
}

/** As usual for BM25: what more of a word adds, what a long text takes away, what any word adds. */
const [MORE, LONG, ANY] = [1.2, 0.7, 0.5];

/**
 * The best of these numbers by BM25+: rare words count more, and those of entities with few words.
 * Of equals the first id.
 */
export function bestOf(
  found: readonly number[],
  words: readonly (readonly Way[])[],
  postings: NamePostings,
  most: number,
): number[] {
  const scores = new Float64Array(postings.numbers).fill(NaN);
  for (const number of found) scores[number] = 0;
  const { entities, words: usual } = postings.size;
  for (const { posting, weight } of words.flat()) {
    const { length } = posting;
    const rarity = Math.log(1 + (entities - length + 0.5) / (length + 0.5));
    for (const entry of posting) {
      const number = numberIn(entry);
      const score = scores[number];
      if (score === undefined || Number.isNaN(score)) continue;
      const long = MORE * (1 - LONG + (LONG * (postings.at(number)?.words ?? usual)) / usual);
      const times = timesIn(entry);
      scores[number] = score + weight * rarity * (ANY + (times * (MORE + 1)) / (times + long));
    }
  }
  const idOf = (number: number): string => postings.at(number)?.id ?? '';
  const order = (a: number, b: number): number =>
    (scores[b] ?? 0) - (scores[a] ?? 0) || (idOf(a) < idOf(b) ? -1 : 1);
  return [...found].sort(order).slice(0, most);
}
