import { foldLetters } from '../../../../domain/names/fold.js';
import { writtenOut } from '../../../../domain/names/compared-words.js';
import { bareWord } from '../../../../domain/names/word-forms.js';

/** A word of a text and what it is compared by. Places count UTF-16 units, as strings do. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** As it is written. */
  readonly raw: string;
  /** In one spelling; several where it abbreviates several words, none where it says nothing. */
  readonly keys: readonly string[];
}

const WORD = /[\p{L}\p{N}\p{M}]+|&/gu;
/** Words written as one, as in tags: `PapuaNewGuinea`, `IMRF2022`. */
const SEAM =
  /(?<=\p{Ll})(?=\p{Lu}\p{Ll})|(?<=\p{Ll}{3})(?=\p{Lu})|(?<=\p{Lu}{2})(?=\p{Lu}\p{Ll}{2})|(?<=\p{L})(?=\d{4}$)/u;
/** Shorter ones are names with capitals inside, such as `MoFA`. */
const SHORTEST_JOINED = 8;
const SHORTEST_STEM = 5;
/** Say nothing between other words; the last is what an apostrophe leaves of a genitive. */
const SILENT = new Set(['the', 's']);
/** A ministry acts through who leads it; a compact is one on or for migration. */
const ALIKE: Readonly<Record<string, string>> = {
  minister: 'ministry',
  ministrie: 'ministry',
  on: 'for',
};

/** The words of a text in their order. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    let start = match.index;
    for (const raw of partsOf(match[0])) {
      tokens.push({ start, end: start + raw.length, raw, keys: keysOf(raw) });
      start += raw.length;
    }
  }
  return tokens;
}

function partsOf(word: string): string[] {
  if (word.length < SHORTEST_JOINED) return [word];
  const parts = word.split(SEAM);
  return parts.some((part) => part.length < 2) ? [word] : parts;
}

/** What a word is compared by: small letters, British spelling, singular, `UN` written out. */
export function keysOf(raw: string): readonly string[] {
  const word = raw === '&' ? 'and' : foldLetters(raw).trim();
  if (SILENT.has(word)) return [];
  return writtenOut(bareWord(word)).map((one) => {
    const stem = singular(one);
    return Object.hasOwn(ALIKE, stem) ? (ALIKE[stem] ?? stem) : stem;
  });
}

function singular(word: string): string {
  const plural = word.length >= SHORTEST_STEM && /[^siu]s$/.test(word);
  return plural ? word.slice(0, -1) : word;
}

/** The words of a name in the form in which texts are searched for it. */
export function nameKeysOf(name: string): string[] {
  return tokensOf(name).flatMap(({ keys }) => keys);
}

/** Letters and digits of a text together: how names stand in tags and addresses. */
export function joined(text: string): string {
  return foldLetters(text).replace(/[^\p{L}\p{N}]/gu, '');
}
