import { plainWords, tellingWords, writtenOut } from '../domain/names/compared-words.js';
import { clusters, isFoundInside } from '../domain/names/unspaced.js';
import { searchName } from '../domain/names/words.js';
import { segments } from './segments.js';

/** How many texts one name may be looked for under, in each of the two rounds. */
const MOST_READINGS = 6;

/** Texts of other words; none is empty. */
function distinct(texts: readonly string[]): string[] {
  const found = new Map<string, string>();
  for (const text of texts) {
    const key = searchName(text);
    if (key !== '' && !found.has(key)) found.set(key, text);
  }
  return [...found.values()].slice(0, MOST_READINGS);
}

/**
 * The texts under which candidates are looked for: the name as it stands, without its small words,
 * written out, and its parts.
 */
export function readings(text: string): string[] {
  const plain = plainWords(text);
  const parts = segments(text);
  return distinct([
    text,
    plain.join(' '),
    tellingWords(plain).join(' '),
    tellingWords(plain.flatMap(writtenOut)).join(' '),
    ...(parts.length < 2 ? [] : parts.map((part) => tellingWords(plainWords(part)).join(' '))),
  ]);
}

/** Of a word in a script without spaces: its halves, and what is left without each of its ends. */
function partsOf(word: string): string[] {
  const letters = clusters(word);
  const half = Math.ceil(letters.length / 2);
  if (half < 2) return [];
  const parts = [
    letters.slice(2),
    letters.slice(0, -2),
    letters.slice(0, half),
    letters.slice(-half),
  ];
  return parts.filter(({ length }) => length > 1).map((part) => part.join(''));
}

/**
 * Wider texts for a name of which nothing good was found: the words put together, the beginning of
 * the longest word, and all words but one.
 */
export function widerReadings(text: string): string[] {
  const telling = tellingWords(plainWords(text));
  const [longest = ''] = [...telling].sort((a, b) => b.length - a.length);
  const start = longest.slice(0, Math.max(2, Math.ceil(longest.length / 3)));
  const others =
    telling.length < 2 ? [] : telling.map((_, at) => telling.toSpliced(at, 1).join(' '));
  return distinct([
    ...telling.filter(isFoundInside).flatMap(partsOf),
    telling.length > 3 ? '' : telling.join(''),
    longest.length < 5 || telling.length > 2 ? '' : start,
    ...others,
  ]);
}
