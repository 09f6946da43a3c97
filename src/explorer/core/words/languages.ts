import { en, type FirstWords } from './en.js';
import { ENGLISH_LATER, FRENCH_LATER } from './later.js';
import type { BringLater } from './later-words.js';

/** A language of the explorer. */
export interface Language {
  /** Its name in itself; null for those made up for tests, which nobody is offered. */
  readonly name: string | null;
  /** Its catalogue, which comes over the network when it is not English. */
  readonly words: () => FirstWords | Promise<FirstWords>;
  /** What brings the words of views that come later. */
  readonly later: BringLater;
  /** For dates, numbers and the order of names. */
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  /** The language in which names of entities are asked for; null for their main names. */
  readonly names: string | null;
}

export const ENGLISH: Language = {
  name: 'English',
  words: () => en,
  later: ENGLISH_LATER,
  tag: 'en-GB',
  dir: 'ltr',
  names: null,
};

const stretched = async <Some>(some: Some): Promise<Some> =>
  (await import('./pseudo.js')).pseudoWords(some);

const PSEUDO = {
  words: () => stretched(en),
  later: {
    boards: async () => stretched(await ENGLISH_LATER.boards()),
    linkages: async () => stretched(await ENGLISH_LATER.linkages()),
    map: async () => stretched(await ENGLISH_LATER.map()),
    review: async () => stretched(await ENGLISH_LATER.review()),
  },
};

const french = async (): Promise<FirstWords> => (await import('./fr.js')).fr;

/** The languages by the code that `lang` takes in an address. */
export const LANGUAGES: Readonly<Record<string, Language>> = {
  en: ENGLISH,
  fr: {
    name: 'Français',
    words: french,
    later: FRENCH_LATER,
    tag: 'fr-FR',
    dir: 'ltr',
    names: 'fr',
  },
  pseudo: { ...PSEUDO, name: null, tag: 'en-XA', dir: 'ltr', names: null },
  'pseudo-rtl': { ...PSEUDO, name: null, tag: 'en-XB', dir: 'rtl', names: null },
};

/** The code of the language to speak: as the address says, else the first that the reader prefers. */
export function codeFor(lang: string | null, preferred: readonly string[]): string {
  if (lang !== null && Object.hasOwn(LANGUAGES, lang)) return lang;
  const codes = preferred.map((tag) => tag.split('-', 1)[0]?.toLowerCase() ?? '');
  return codes.find((code) => Object.hasOwn(LANGUAGES, code)) ?? 'en';
}
