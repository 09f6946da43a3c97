import { badFilter } from './bad-filter.js';

/** No title or note is longer; each word more makes a search dearer. */
const LONGEST_TEXT = 500;

/** INVALID_INPUT for a text to look for that is too long. */
export function checkText(text: string | undefined, path: string): void {
  if (text === undefined || text.length <= LONGEST_TEXT) return;
  throw badFilter(`\`text\` must be at most ${LONGEST_TEXT} characters.`, path);
}
