import { en, type Words } from './en.js';

/** A language of the explorer. */
export interface Language {
  /** Its name in itself; null for those made up for tests, which nobody is offered. */
  readonly name: string | null;
  /** Its catalogue, which comes over the network when it is not English. */
  readonly words: () => Words | Promise<Words>;
  /** For dates, numbers and the order of names. */
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
}

export const ENGLISH: Language = { name: 'English', words: () => en, tag: 'en-GB', dir: 'ltr' };

const pseudo = async (): Promise<Words> => (await import('./pseudo.js')).pseudoWords(en);

/** The languages by the code that `lang` takes in an address. */
export const LANGUAGES: Readonly<Record<string, Language>> = {
  en: ENGLISH,
  pseudo: { name: null, words: pseudo, tag: 'en-XA', dir: 'ltr' },
  'pseudo-rtl': { name: null, words: pseudo, tag: 'en-XB', dir: 'rtl' },
};

/** The code of the language to speak: as the address says, else the first that the reader prefers. */
export function codeFor(lang: string | null, preferred: readonly string[]): string {
  if (lang !== null && Object.hasOwn(LANGUAGES, lang)) return lang;
  const codes = preferred.map((tag) => tag.split('-', 1)[0]?.toLowerCase() ?? '');
  return codes.find((code) => Object.hasOwn(LANGUAGES, code)) ?? 'en';
}
