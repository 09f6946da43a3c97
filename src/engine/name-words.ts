import { words } from '../domain/names/fold.js';

/** How many candidates a name search may return. */
export const MAX_CANDIDATES = 200;

/** Words after this one are left out: nobody types them and each costs a look-up. */
const MAX_WORDS = 12;

/** The rest of a longer word is left out: no name has one, and its slips would be many. */
const LONGEST_WORD = 64;

/** The words of a name query: letters and digits only, so no sign of a search syntax remains. */
export function queryWords(text: string): string[] {
  return [...new Set(words(text).map((word) => word.slice(0, LONGEST_WORD)))].slice(0, MAX_WORDS);
}

/** In a word of one or two letters a typing error would match almost anything. */
export function forgivesSlips(word: string): boolean {
  return word.length > 2;
}
