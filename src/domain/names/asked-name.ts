import { codesInText, codeWord } from './codes.js';
import { insideWord } from './index-words.js';
import { clusters, isFoundInside, pairs } from './unspaced.js';
import { wordForms } from './word-forms.js';
import { nameWords, type NameWords } from './words.js';

/** Words after this one are left out: nobody types them and each costs a look-up. */
const MOST_WORDS = 12;
/** The rest of a longer word is left out: no name has one, and its slips would be many. */
const LONGEST_WORD = 64;
/** Of a longer unspaced word every second pair is looked for: they cover it too. */
const MOST_PAIRS = 8;

/**
 * What a text asks of the name index. A word of the index meets it when it begins with one of
 * `begins`, is one typing slip away from one of those that forgive slips, or begins with one of
 * `joined`; or when the entity has all of `inside`.
 */
export interface AskedWord {
  readonly begins: readonly string[];
  /** With its neighbour as one word. */
  readonly joined: readonly string[];
  readonly inside: readonly string[];
}

/** An entity is a candidate when all words are met, or one of the codes is among its words. */
export interface AskedIndex {
  readonly words: readonly AskedWord[];
  readonly codes: readonly string[];
}

/** In a word of one or two letters a typing error would match almost anything. */
export function forgivesSlips(word: string): boolean {
  return word.length > 2 && !word.startsWith('_');
}

/** The words of a query: repeated ones count, those after the twelfth do not. */
export function askedWords(text: string): NameWords {
  const { words, compounds } = nameWords(text);
  const some = words.slice(0, MOST_WORDS).map((word) => word.slice(0, LONGEST_WORD));
  return {
    words: some,
    compounds: compounds.filter(({ at, count }) => at + count <= some.length),
  };
}

/** What the index is asked for a text that a person typed. */
export function askIndex(text: string): AskedIndex {
  const asked = askedWords(text);
  const joins = joinsOf(asked);
  return {
    words: asked.words.map((word, place) => ({
      begins: askedForms(word, asked.words),
      joined: joins
        .filter(({ at, count }) => at <= place && place < at + count)
        .map((join) => join.word),
      inside: isFoundInside(word) ? insidePairs(word) : [],
    })),
    codes: codesInText(text).map(codeWord),
  };
}

/** The forms of a word of a query. "and" alone may be the beginning of anything but `&`. */
export function askedForms(word: string, among: readonly string[]): readonly string[] {
  const forms = wordForms(word);
  return among.length === 1 ? forms.filter((form) => !form.startsWith('_')) : forms;
}

/** Neighbours that may be one word in a name, and what a hyphen joins. */
export function joinsOf({ words, compounds }: NameWords): NameWords['compounds'] {
  const neighbours = words.slice(1).map((word, at) => ({
    ...{ at, count: 2 },
    word: (words[at] ?? '') + word,
  }));
  return [...neighbours, ...compounds.filter(({ count }) => count > 2)].filter(
    ({ word }) => word.length <= LONGEST_WORD && /\p{L}/u.test(word),
  );
}

/** A single letter begins a pair; of more letters the pairs are met whole. */
function insidePairs(word: string): string[] {
  if (clusters(word).length === 1) return [insideWord(word)];
  const all = pairs(word).slice(0, -1);
  const step = all.length > MOST_PAIRS ? 2 : 1;
  return all.filter((_, at) => at % step === 0 || at === all.length - 1).map(insideWord);
}
