/** Letters of scripts that put no space between words. */
const LETTER =
  '(?=[\\p{L}\\p{Nl}])[\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Bopomofo}\\p{scx=Thai}\\p{scx=Lao}\\p{scx=Khmer}\\p{scx=Myanmar}\\p{scx=Tibetan}]';

/** Source of a pattern: a stretch of text without spaces. */
export const UNSPACED = `(?:${LETTER}\\p{M}*)+`;
/** Source of a pattern: a word of letters and digits of other scripts. */
export const SPACED = `(?:(?!${LETTER})[\\p{L}\\p{N}]\\p{M}*)+`;

/** Korean has spaces, and long words whose parts people look for by themselves. */
const INSIDE = new RegExp(`${LETTER}|\\p{scx=Hangul}`, 'u');
const CLUSTERS = /[^\p{M}]\p{M}*/gu;

/** True for a folded word that may be met inside a word of a name, and not only at its beginning. */
export function isFoundInside(word: string): boolean {
  return INSIDE.test(word);
}

/** The letters of a word, each with its marks. */
export function clusters(word: string): string[] {
  return word.match(CLUSTERS) ?? [];
}

/** Every two letters that stand side by side, and the last one: what is looked for inside words. */
export function pairs(word: string): string[] {
  const letters = clusters(word);
  return letters.map((letter, at) => letter + (letters[at + 1] ?? ''));
}
