import { eachText } from './each-text.js';

const ACCENTS: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú' };

/** Longer words with accents, as other languages have: shows what does not fit or was not translated. */
function stretch(text: string): string {
  const accented = text.replace(/[aeiou]/g, (letter) => ACCENTS[letter] ?? letter);
  return `[${accented}${'~'.repeat(Math.ceil(text.length / 5))}]`;
}

/** A catalogue of the same shape for tests of the layout. */
export function pseudoWords<Some>(words: Some): Some {
  return eachText(words, stretch);
}
