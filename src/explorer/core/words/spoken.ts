import { en, type Words } from './en.js';
import { askIn } from './asking.js';
import { ENGLISH, type Language } from './languages.js';

// Both change under those who import them, so they are read where something is said, never kept.
/** The language that is spoken. */
export let language: Language = ENGLISH;
/** Its words. */
export let words: Words = en;

/** From now on this language is spoken, with these words. */
export function change(to: Language, catalogue: Words): void {
  [language, words] = [to, catalogue];
  askIn(to, catalogue);
}
