import { foldLetters } from '../names/fold.js';
import type { Read } from './cleaning.js';
import { readShort } from './read-text.js';

const LONGEST_ROLE = 100;

/** The word of a list that a text is, whatever its case, accents, spaces and hyphens; null for none. */
export function wordIn(list: readonly string[], text: string): string | null {
  const key = keyOf(text);
  return list.find((word) => keyOf(word) === key) ?? null;
}

const keyOf = (text: string): string =>
  foldLetters(text)
    .trim()
    .replace(/[\s_-]+/g, ' ');

/**
 * A role in its normal form: small letters, one kind of hyphen and apostrophe, so that `Observer` and
 * `observer` are one. Accents stay. Null when it is empty.
 */
export function readRole(given: string | null): Read<string | null> {
  const read = readShort('role', given ?? '', { most: LONGEST_ROLE });
  if ('complaint' in read || read.value === null) return read;
  const plain = read.value.toLowerCase().normalize('NFC');
  return { value: plain.replace(/\s*[\p{Pd}\u2212]\s*/gu, '-').replace(/[‘’ʼ`´]/gu, "'") };
}
