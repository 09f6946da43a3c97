import { foldLetters } from './fold.js';
import { SPACED, UNSPACED } from './unspaced.js';

const WORD = new RegExp(`${UNSPACED}|${SPACED}`, 'gu');
/** Words and what joins them to one: `euro-mediterranean`, `d'ivoire`. */
const CHAIN = /[\p{L}\p{N}\p{M}]+(?:['.-][\p{L}\p{N}\p{M}]+)*/gu;
/** `u.n.`, `e. v.`, `s o s`: single letters that make one word. */
const INITIALS =
  /(?<![\p{L}\p{N}\p{M}])(?:(?:\p{L}\. ?){2,}(?:\p{L}(?![\p{L}\p{N}\p{M}.']))?|\p{L}(?: \p{L}){2,}(?![\p{L}\p{N}\p{M}.']))/gu;
/** `10,000`, `10.000`, `10'000`: one number. */
const THOUSANDS = /(?<![\d.,'])\d{1,3}(?:([,.'])\d{3}(?:\1\d{3})*)(?![\d.,']\d|\d)/g;
/** What parts the words of a compound in Persian, where others write a space or nothing. */
const HALF_SPACE = /(?<=\p{sc=Arabic})\u200c(?=\p{sc=Arabic})/gu;
/** Korean words side by side, which others write as one. */
const HANGUL = /^\p{sc=Hangul}+$/u;
/** The sign of an abbreviation between Hebrew letters, the dot between two l of Catalan. */
const WITHIN_A_WORD = /(?<=\p{sc=Hebrew})"(?=\p{sc=Hebrew})|(?<=l)·(?=l)/gu;

/** Words that were written as one with a hyphen, an apostrophe or a full stop between them. */
export interface Compound {
  /** Where the first of its words stands among all words. */
  readonly at: number;
  readonly count: number;
  /** Put together: `euromediterranean`. */
  readonly word: string;
}

export interface NameWords {
  readonly words: readonly string[];
  readonly compounds: readonly Compound[];
}

/** No name has a longer word; a longer chain is an address or a table. */
const LONGEST = 64;

/**
 * The words of a text, folded: the one way in which names are cut, for search, reconciliation and
 * duplicates alike. Initials are one word with and without full stops (`U.N.` → `un`), letters and
 * digits are kept, and a stretch of Chinese, Japanese, Thai, Lao, Khmer or Burmese is one word.
 */
export function nameWords(text: string): NameWords {
  const words: string[] = [];
  const compounds: Compound[] = [];
  for (const [chain] of readable(text).matchAll(CHAIN)) {
    const parts = chain.match(WORD) ?? [];
    const word = parts.join('');
    if (parts.length > 1 && word.length <= LONGEST && /\p{L}/u.test(word)) {
      compounds.push({ at: words.length, count: parts.length, word });
    }
    words.push(...parts);
  }
  return { words, compounds: compounds.length === 0 ? hangulRuns(words) : compounds };
}

/** Neighbours in Korean as one word each. */
function hangulRuns(words: readonly string[]): Compound[] {
  const runs: Compound[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const end = words.findIndex((word, place) => place > at && !HANGUL.test(word));
    const run = words.slice(at, end < 0 ? undefined : end);
    const word = run.join('');
    if (run.length < 2 || !HANGUL.test(word) || word.length > LONGEST) continue;
    runs.push({ at, count: run.length, word });
    at += run.length - 1;
  }
  return runs;
}

/** The words of a text, folded: `A/RES/73/195` → `['a', 'res', '73', '195']`. */
export function words(text: string): string[] {
  return readable(text).match(WORD) ?? [];
}

/** The words of a text with single spaces: equal for texts that differ in spelling only. */
export function searchName(text: string): string {
  return words(text).join(' ');
}

function readable(text: string): string {
  return foldLetters(text.replace(HALF_SPACE, '-'))
    .replace(THOUSANDS, (number) => number.replace(/[,.']/g, ''))
    .replace(INITIALS, (letters) => `${letters.replace(/[. ]/g, '')} `)
    .replace(WITHIN_A_WORD, '');
}
