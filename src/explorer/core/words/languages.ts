import { en, type Words } from './en.js';
import { pseudoWords } from './pseudo.js';

/** A language of the explorer: its catalogue, the tag for its dates and numbers, and its direction. */
export interface Language {
  readonly words: () => Words;
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
}

const ENGLISH: Language = { words: () => en, tag: 'en-GB', dir: 'ltr' };

/** The languages by the code that `lang` takes in an address. */
export const LANGUAGES: Readonly<Record<string, Language>> = {
  en: ENGLISH,
  pseudo: { words: () => pseudoWords(en), tag: 'en-XA', dir: 'ltr' },
  'pseudo-rtl': { words: () => pseudoWords(en), tag: 'en-XB', dir: 'rtl' },
};

/** The language that `lang` names in the query of an address; English when it names none. */
export function languageOf(search: string): Language {
  return LANGUAGES[new URLSearchParams(search).get('lang') ?? 'en'] ?? ENGLISH;
}
