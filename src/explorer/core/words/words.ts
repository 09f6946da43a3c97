import { languageOf, LANGUAGES } from './languages.js';

export const LANGUAGE_CODES = Object.keys(LANGUAGES);

/** The language of this page; a change of it loads the page anew. */
export const language = languageOf(globalThis.location.search);
export const words = language.words();
