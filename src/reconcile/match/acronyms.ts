import { foldLetters } from '../../domain/names/fold.js';

const CAPITALS = /\p{Lu}/gu;
/** One word of capitals and digits, small letters among them: `UNDP`, `MoHP`, `A.D.S.A.` */
const ACRONYM = /^(?=.{2,14}$)[\p{L}\p{N}][\p{L}\p{N}.&/+-]*$/u;

/** Whether a text is written as an acronym. In a text of capitals every word is. */
export function isAcronym(text: string): boolean {
  return ACRONYM.test(text) && (text.match(CAPITALS)?.length ?? 0) > 1;
}

/** The same for a short text of several such words: `DG HOME`. */
export function isShortForm(text: string): boolean {
  const words = text.trim().split(/\s+/u);
  if (words.length === 1) return isAcronym(text.trim());
  return words.length < 4 && text.length < 15 && words.every((word) => CAPITAL_WORD.test(word));
}

const CAPITAL_WORD = /^[\p{Lu}\p{N}.&/+-]+$/u;

/** Letters and digits only: `U.N.D.P.` is `undp`. */
export function acronymKey(text: string): string {
  return foldLetters(text).replace(/[^\p{L}\p{N}]/gu, '');
}

/** Whether the letters of an acronym begin the words of a name, or of it the greater part. */
export function isInitialsOf(acronym: string, name: string): boolean {
  const letters = acronymKey(acronym);
  const initials = foldLetters(name)
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.slice(0, 1))
    .join('');
  return letters.length > 1 && isWithin(letters, initials);
}

/** All letters of one stand in the other, in their order. */
function isWithin(letters: string, text: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
