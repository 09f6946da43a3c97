import { en, type Words } from './en.js';
import { pseudoWords } from './pseudo.js';

interface Language {
  readonly words: () => Words;
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
}

const LANGUAGES: Readonly<Record<string, Language>> = {
  en: { words: () => en, tag: 'en-GB', dir: 'ltr' },
  pseudo: { words: () => pseudoWords(en), tag: 'en-XA', dir: 'ltr' },
  'pseudo-rtl': { words: () => pseudoWords(en), tag: 'en-XB', dir: 'rtl' },
};

export const LANGUAGE_CODES = Object.keys(LANGUAGES);

function chosen(): Language {
  const asked = new URLSearchParams(globalThis.location.search).get('lang');
  return LANGUAGES[asked ?? 'en'] ?? { words: () => en, tag: 'en-GB', dir: 'ltr' };
}

/** The language of this page; a change of it loads the page anew. */
export const language = chosen();
export const words = language.words();
