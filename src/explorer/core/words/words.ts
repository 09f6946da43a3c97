import { askIn } from './asking.js';
import { catalogueOf } from './catalogue.js';
import { en, type Words } from './en.js';
import { ENGLISH, LANGUAGES, type Language } from './languages.js';
import type { LaterPart } from './later-words.js';
import { redrawAll } from './redraw.js';

export const LANGUAGE_CODES = Object.keys(LANGUAGES);

// Both change under those who import them, so they are read where something is said, never kept.
/** The language that is spoken. */
export let language: Language = ENGLISH;
/** Its words. Those that come later are there once `bringWords` is done, which loads a view. */
export let words = en as Words;

let wanted = ENGLISH;
const parts = new Set<LaterPart>();

/**
 * Speaks a language by its code, once its words have come, and draws anew what is on the page.
 * Fails when they do not come; what was spoken before goes on.
 */
export async function speak(code: string): Promise<void> {
  wanted = LANGUAGES[code] ?? ENGLISH;
  await say();
  redrawAll();
}

/** Brings the words of a view in the language that is spoken, and in each that is spoken after it. */
export async function bringWords(part: LaterPart): Promise<void> {
  if (parts.has(part) && part in words) return;
  parts.add(part);
  await say();
}

/** Says all that is wanted by now. */
async function say(): Promise<void> {
  const [asked, size] = [wanted, parts.size];
  let catalogue: Words;
  try {
    catalogue = await catalogueOf(asked, [...parts]);
  } catch (cause) {
    // What does not come must not keep back what comes after it.
    if (wanted === asked) wanted = language;
    for (const part of parts) if (!(part in words)) parts.delete(part);
    throw cause;
  }
  // Somebody may have asked for another language or for more words meanwhile.
  if (wanted !== asked || parts.size !== size) return say();
  [language, words] = [asked, catalogue];
  askIn(asked, catalogue);
  document.documentElement.lang = asked.tag;
  document.documentElement.dir = asked.dir;
}
