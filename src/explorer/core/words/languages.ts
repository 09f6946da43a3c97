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
  /** The language in which names of entities are asked for; null for their main names. */
  readonly names: string | null;
}

export const ENGLISH: Language = {
  name: 'English',
  words: () => en,
  tag: 'en-GB',
  dir: 'ltr',
  names: null,
};

const pseudo = async (): Promise<Words> => (await import('./pseudo.js')).pseudoWords(en);

const french = async (): Promise<Words> => (await import('./fr.js')).fr;

/** The languages by the code that `lang` takes in an address. */
export const LANGUAGES: Readonly<Record<string, Language>> = {
  en: ENGLISH,
  fr: { name: 'Français', words: french, tag: 'fr-FR', dir: 'ltr', names: 'fr' },
  pseudo: { name: null, words: pseudo, tag: 'en-XA', dir: 'ltr', names: null },
  'pseudo-rtl': { name: null, words: pseudo, tag: 'en-XB', dir: 'rtl', names: null },
};

/** The code of the language to speak: as the address says, else the first that the reader prefers. */
export function codeFor(lang: string | null, preferred: readonly string[]): string {
  if (lang !== null && Object.hasOwn(LANGUAGES, lang)) return lang;
  const codes = preferred.map((tag) => tag.split('-', 1)[0]?.toLowerCase() ?? '');
  return codes.find((code) => Object.hasOwn(LANGUAGES, code)) ?? 'en';
}
