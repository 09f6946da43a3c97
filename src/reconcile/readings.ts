import { comparedWords, plainWords, tellingWords } from './name-words.js';
import { segments } from './segments.js';

/** How many texts one name may be looked for under, in each of the two rounds. */
const MOST_READINGS = 6;

const distinct = (texts: readonly string[]): string[] =>
  [...new Set(texts)].filter((text) => text !== '').slice(0, MOST_READINGS);

/**
 * The texts under which candidates are looked for: the name as it stands, without its small words,
 * written out, and its parts.
 */
export function readings(text: string): string[] {
  const plain = plainWords(text);
  const parts = segments(text);
  return distinct([
    plain.join(' '),
    tellingWords(plain).join(' '),
    tellingWords(comparedWords(text)).join(' '),
    ...(parts.length < 2 ? [] : parts.map((part) => tellingWords(plainWords(part)).join(' '))),
  ]);
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
    telling.length > 3 ? '' : telling.join(''),
    longest.length < 5 || telling.length > 2 ? '' : start,
    ...others,
  ]);
}
