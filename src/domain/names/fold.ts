/** Letters that Unicode does not take apart into a base letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ə: 'e',
};

/**
 * Lower case without accents, the same in every engine: `Türkiye` → `turkiye`. Characters above
 * U+FFFF, and halves of them, become U+FFFD, because Neo4j sorts them in two ways. Used for order
 * and for search.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øłđðþßæœıə]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[\u{d800}-\u{dfff}\u{10000}-\u{10ffff}]/gu, '\ufffd');
}

/** The words of a text, folded: `A/RES/73/195` → `['a', 'res', '73', '195']`. */
export function words(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A name as the search index keeps it: its folded words with single spaces. */
export function searchName(text: string): string {
  return words(text).join(' ');
}
