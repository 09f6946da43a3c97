import { textbookDistance } from './textbook-distance.js';

/** What a name search would find that compared a text with every name there is, written out plainly. */

/** Small letters without accents, cut at everything else; enough for Latin names. */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? [];

const forgiven = (word: string): number =>
  /\d/.test(word) || word.length < 4 ? 0 : word.length < 6 ? 1 : 2;

function likeness(asked: string, word: string): number {
  if (asked === word) return 1;
  if (asked.length > 3 && word.startsWith(asked)) return 0.81;
  const letters = textbookDistance(asked, word, { swaps: false });
  return letters > forgiven(asked) ? 0 : (1 - letters / Math.max(asked.length, word.length)) ** 2;
}

/**
 * How near a name without small words is to such a text: the share of the words of both that like
 * pairs cover, the longest word of the text choosing first.
 */
export function naiveNearness(text: string, name: string): number {
  const asked = [...new Set(wordsOf(text))].sort((a, b) => b.length - a.length);
  const free = wordsOf(name);
  const all = asked.length + free.length;
  let covered = 0;
  for (const word of asked) {
    const [best] = free
      .map((other, at) => ({ at, like: likeness(word, other) }))
      .sort((a, b) => b.like - a.like || a.at - b.at);
    if (best === undefined || best.like === 0) continue;
    covered += 2 * best.like;
    free.splice(best.at, 1);
  }
  return Math.round((1000 * covered) / all) / 1000;
}

/** True for a name of Latin letters and words that all tell something. */
export function isPlainName(name: string): boolean {
  return /^[\p{Script=Latin} ]+$/u.test(name) && wordsOf(name).every((word) => word.length > 4);
}
