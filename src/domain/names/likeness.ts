import { bareWord, bareWords } from './word-forms.js';
import { slipsBetween, withinOneSlip } from './typing-distance.js';
import { isSmallWord, tellingWords } from './compared-words.js';

/** From here on two names are the same but for small words, spelling and punctuation. */
export const SAME = 0.98;

/** A name as it is compared. */
export interface ComparedName {
  readonly words: readonly string[];
  readonly text: string;
  /** Its telling words, without joined articles. */
  readonly core: string;
}

export function comparedName(words: readonly string[]): ComparedName {
  return { words, text: words.join(' '), core: tellingWords(bareWords(words)).join(' ') };
}

/**
 * How alike two names are, 0–1, both read whole: 1 the same words, 0.98 the same but for small
 * words, less for every word that differs or is missing on either side. Unlike search, where the
 * beginning of a name is enough.
 */
export function similarity(asked: ComparedName, name: ComparedName): number {
  if (asked.text === '' || name.text === '') return 0;
  if (asked.text === name.text) return 1;
  if (asked.core === name.core) return SAME;
  return Math.max(wholeSlip(asked.text, name.text), overlap(asked.words, name.words));
}

/** One slip in the whole text, which may also be in a space. */
function wholeSlip(asked: string, name: string): number {
  const length = Math.max(asked.length, name.length);
  if (length < 4 || /\d/.test(asked) || !withinOneSlip(asked, name)) return 0;
  return Math.min(0.97, 1 - 0.8 / length);
}

const SMALL_WEIGHT = 0.15;
const weight = (word: string): number => (isSmallWord(word) ? SMALL_WEIGHT : 1);
const weightOf = (words: readonly string[]): number =>
  words.reduce((sum, word) => sum + weight(word), 0);

/** The share of both names that pairs of like words cover; the longest words choose first. */
function overlap(asked: readonly string[], name: readonly string[]): number {
  const free = [...name];
  let covered = 0;
  for (const word of [...asked].sort((a, b) => b.length - a.length)) {
    const { at, like } = likest(word, free);
    if (like === 0) continue;
    covered += like * (weight(word) + weight(free[at] ?? ''));
    free.splice(at, 1);
  }
  return Math.min(0.97, covered / (weightOf(asked) + weightOf(name)));
}

function likest(word: string, others: readonly string[]): { at: number; like: number } {
  let best = { at: -1, like: 0 };
  others.forEach((other, at) => {
    const like = wordLikeness(word, other);
    if (like > best.like) best = { at, like };
  });
  return best;
}

function wordLikeness(a: string, b: string): number {
  if (a === b || bareWord(a) === bareWord(b)) return 1;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length > 2 && withinOneSlip(a, b)) {
    return /\d/.test(long) ? 0.5 : Math.max(0.7, 1 - 0.8 / long.length);
  }
  if (!long.startsWith(short)) return /\d/.test(long) ? 0 : twoSlips(short, long);
  return beginning(short, long);
}

/** How like a word is one that begins it; a number is never the beginning of another. */
function beginning(short: string, long: string): number {
  if (/\d/.test(short)) return 0;
  return short.length < 3 ? 0.4 : 0.65 + 0.2 * (short.length / long.length);
}

/** From this length on two slips in one word are forgiven: "Phillipines". */
const LONG = 8;

function twoSlips(short: string, long: string): number {
  return short.length >= LONG && slipsBetween(short, long, 2) === 2 ? 1 - 1.6 / long.length : 0;
}
