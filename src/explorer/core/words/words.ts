import { askIn } from './asking.js';
import { en, type Words } from './en.js';
import { ENGLISH, LANGUAGES, type Language } from './languages.js';
import { redrawAll } from './redraw.js';

export const LANGUAGE_CODES = Object.keys(LANGUAGES);

// Both change under those who import them, so they are read where something is said, never kept.
/** The language that is spoken. */
export let language: Language = ENGLISH;
/** Its words. */
export let words: Words = en;

let wanted = ENGLISH;

/**
 * Speaks a language by its code, once its words have come, and draws anew what is on the page.
 * Fails when they do not come; what was spoken before goes on.
 */
export async function speak(code: string): Promise<void> {
  const asked = LANGUAGES[code] ?? ENGLISH;
  wanted = asked;
  const catalogue = await asked.words();
  // Somebody may have asked for another one meanwhile.
  if (wanted !== asked) return;
  [language, words] = [asked, catalogue];
  askIn(asked, catalogue);
  document.documentElement.lang = asked.tag;
  document.documentElement.dir = asked.dir;
  redrawAll();
}
