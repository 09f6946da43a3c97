import { ENGLISH, LANGUAGES } from './languages.js';
import { redrawAll } from './redraw.js';
import { change } from './spoken.js';

export { language, words } from './spoken.js';

export const LANGUAGE_CODES = Object.keys(LANGUAGES);

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
  change(asked, catalogue);
  document.documentElement.lang = asked.tag;
  document.documentElement.dir = asked.dir;
  redrawAll();
}
