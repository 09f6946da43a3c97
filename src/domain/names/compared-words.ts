import { isFoundInside, pairs } from './unspaced.js';
import { words } from './words.js';

/** Words that say little about which name is meant: articles and small words of several languages, legal forms. */
const SMALL_WORDS = new Set(
  [
    'the a an of for and in on to at s',
    'de la le les du des d l et pour en',
    'el los las del y para e da do dos das o',
    'der die das und fur von des',
    'ev gmbh ltd limited inc incorporated llc plc ag sa asbl aisbl vzw ngo ong corp',
  ].flatMap((line) => line.split(' ')),
);

/** Abbreviations that people use in tables, and other spellings, written out as one form for all. */
const WRITTEN_OUT: Readonly<Record<string, string>> = {
  un: 'united nations',
  eu: 'european union',
  intl: 'international',
  natl: 'national',
  govt: 'government',
  gov: 'government',
  dept: 'department',
  univ: 'university',
  assn: 'association',
  assoc: 'association',
  comm: 'commission',
  center: 'centre',
  labor: 'labour',
  program: 'programme',
  defense: 'defence',
};

/** `Int'l`, `Gov't`, `Dep't`: an apostrophe in place of letters. Not `d'Ivoire`, where it parts words. */
const CONTRACTION = /(\p{L}{2,})['’]([lnt])(?![\p{L}\p{N}])/gu;

/** The words of a name, folded, with contractions put together. */
export function plainWords(text: string): string[] {
  return words(text.replace(CONTRACTION, '$1$2'));
}

/**
 * What whole names are compared by: their words in one spelling, abbreviations written out; of
 * words in scripts without spaces every two letters.
 */
export function comparedWords(text: string): string[] {
  const found: string[] = [];
  let korean = '';
  for (const word of [...plainWords(text), '']) {
    if (HANGUL.test(word)) {
      korean += word;
      continue;
    }
    if (korean !== '') found.push(...lettersOf(korean));
    korean = '';
    const parts = word.split(BEFORE_NUMBER);
    found.push(...(isFoundInside(word) ? lettersOf(word) : parts.flatMap(writtenOut)));
  }
  return found.filter((word) => word !== '');
}

/** `G20` is `G-20`. */
const BEFORE_NUMBER = /(?<=\p{L})(?=\d)/u;
/** Korean words are compared as one: where they are parted is a matter of taste. */
const HANGUL = /^\p{sc=Hangul}+$/u;

/** Every two letters that stand side by side; a single letter is itself. */
function lettersOf(word: string): string[] {
  const all = pairs(word);
  return all.length < 2 ? all : all.slice(0, -1);
}

/** A word in one spelling, as several words where it is an abbreviation of several. */
export function writtenOut(word: string): string[] {
  if (Object.hasOwn(WRITTEN_OUT, word)) return (WRITTEN_OUT[word] ?? word).split(' ');
  const spelled = word.replace(/^(\p{L}{4,})iz(e|es|ed|ing|er|ation|ations|ational)$/u, '$1is$2');
  return [spelled];
}

export function isSmallWord(word: string): boolean {
  return SMALL_WORDS.has(word);
}

/** "Annex A", "Annexe E": a letter at the end, by which one of several is told from the others. */
const isNumbering = (all: readonly string[], at: number): boolean =>
  at > 0 && at === all.length - 1 && all[at]?.length === 1;

/** The words that carry a name; all of them where it has small ones only. */
export function tellingWords(all: readonly string[]): readonly string[] {
  const telling = all.filter((word, at) => !isSmallWord(word) || isNumbering(all, at));
  return telling.length === 0 ? all : telling;
}
