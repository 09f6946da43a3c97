import { codeWord } from './codes.js';
import { isFoundInside, pairs } from './unspaced.js';
import { wordForms } from './word-forms.js';
import { nameWords } from './words.js';

/** Stands before two letters that a word holds side by side. */
const INSIDE = '_';

/** Two letters inside a word, as a word of the index. */
export function insideWord(pair: string): string {
  return INSIDE + pair;
}

/**
 * The words under which a name stands in the index of either engine, with single spaces: each word
 * in all its forms, words that a hyphen joins also as one, and of long unspaced words every two
 * letters that stand side by side.
 */
export function indexWords(name: string): string {
  const { words, compounds } = nameWords(name);
  const found = [
    ...words.flatMap(wordForms),
    ...compounds.map(({ word }) => word),
    ...[...words, ...compounds.map(({ word }) => word)]
      .filter(isFoundInside)
      .flatMap(pairs)
      .map(insideWord),
  ];
  return [...new Set(found)].join(' ');
}

/** That of a name without letters and digits. */
const NO_CODE = codeWord('');

/** Longer names have words enough that few others meet them all. */
const MOST_WORDS_AS_ONE = 3;

/**
 * What an entity is found by: the words of each name, and its codes. A short name is a code too:
 * met whole, it comes before the hundreds of names that begin so. Equal ones once, none empty.
 */
export function searchWords(names: readonly string[], codes: readonly string[]): string[] {
  const short = names.filter((name) => nameWords(name).words.length <= MOST_WORDS_AS_ONE);
  const found = [...names.map(indexWords), ...[...codes, ...short].map(codeWord)];
  return [...new Set(found)].filter((words) => words !== '' && words !== NO_CODE);
}
