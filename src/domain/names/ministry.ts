import { isSmallWord, plainWords } from './compared-words.js';
import { countriesCalled } from './country-names.js';
import { FIELDS, MINISTRY, MINISTRY_ENDINGS, OFFICES } from './ministry-words.js';
import { bareWord } from './word-forms.js';

/** A ministry as a text names it: what it is for, and of which country. */
export interface CalledMinistry {
  /** Sorted words of the vocabulary of functions, at least one. */
  readonly functions: readonly string[];
  /** Ids of the countries that the text names; none where it names none. */
  readonly countries: readonly string[];
}

/**
 * The ministry that a text names, in one of many languages, such as `Ministry of Interior, Iraq` or
 * `Innenministerium`. Null for a text that names none, or says more than what it is for and where.
 */
export function ministryCalled(text: string): CalledMinistry | null {
  const words = wordsOf(text);
  const office = located(take(words, KNOWN_OFFICES));
  if (office !== null) return office;
  const { isMinistry, rest } = withoutMinistry(words);
  return isMinistry ? located(take(rest, KNOWN_FIELDS)) : null;
}

interface Taken {
  readonly functions: readonly string[];
  /** The words that no phrase took. */
  readonly rest: readonly string[];
}

function located({ functions, rest }: Taken): CalledMinistry | null {
  if (functions.length === 0) return null;
  // In capitals, so that `uk` is read as a country too.
  const countries = countriesCalled(rest.join(' ').toUpperCase()).map(({ id }) => id);
  if (rest.length > 0 && countries.length === 0) return null;
  return { functions: [...new Set(functions)].sort(), countries };
}

const wordsOf = (text: string): string[] =>
  plainWords(text)
    .map(bareWord)
    .filter((word) => !isSmallWord(word) && !SMALL.has(word));

/** Articles and the like that stand between the words of its name. */
const SMALL = new Set('dell della degli dei delle do van het ve tc'.split(' '));
const MINISTRY_WORDS = new Set(MINISTRY);

function withoutMinistry(words: readonly string[]): { isMinistry: boolean; rest: string[] } {
  const cut = words.flatMap((word) => {
    const ending = MINISTRY_ENDINGS.find((end) => word.endsWith(end) && word !== end);
    if (ending === undefined || MINISTRY_WORDS.has(word)) return [word];
    const field = word.slice(0, -ending.length).replace(/^bundes(?=.)/, '');
    return [ending, field];
  });
  const rest = cut.filter((word) => !isMinistryWord(word) && !OF_THE_STATE.has(word));
  return { isMinistry: cut.some(isMinistryWord), rest };
}

const isMinistryWord = (word: string): boolean =>
  MINISTRY_WORDS.has(word) || MINISTRY_ENDINGS.includes(word);

/** Words that say no more than that it belongs to the state. */
const OF_THE_STATE = new Set(['federal', 'state']);

type Phrases = ReadonlyMap<string, string>;

function phrases(table: Readonly<Record<string, readonly string[] | undefined>>): Phrases {
  return new Map(
    Object.entries(table).flatMap(([name, texts]) =>
      (texts ?? []).map((text): [string, string] => [wordsOf(text).join(' '), name]),
    ),
  );
}

const KNOWN_FIELDS = phrases(FIELDS);
const KNOWN_OFFICES = phrases(OFFICES);
const LONGEST = 4;

/** Takes the longest phrases of the table out of the words, from the left. */
function take(words: readonly string[], known: Phrases): Taken {
  const functions: string[] = [];
  const rest: string[] = [];
  for (let at = 0; at < words.length;) {
    const count = lengthAt(words, at, known);
    if (count === 0) rest.push(words[at] ?? '');
    else functions.push(known.get(words.slice(at, at + count).join(' ')) ?? '');
    at += Math.max(1, count);
  }
  return { functions, rest };
}

function lengthAt(words: readonly string[], at: number, known: Phrases): number {
  for (let count = Math.min(LONGEST, words.length - at); count > 0; count -= 1) {
    if (known.has(words.slice(at, at + count).join(' '))) return count;
  }
  return 0;
}
