import { isSmallWord } from '../../../../domain/names/compared-words.js';
import { keysOf, type Token } from '../words/tokens.js';
import type { Form } from '../names/form.js';

/** What may stand between the words of one name. */
const BETWEEN = /^[\s\-–—'’‘"“”#@,./|()]{0,4}$/u;
/** Where a name ends, whatever follows. */
const BREAK = /\n\s*\n|[.]\s|\s{3}|[.]{2}/u;
/** From here on a part of the words in small letters is forgiven. */
const MOST_CAPITALS = 0.6;

/** Whether two words that stand next to each other may be of one name. */
export function goesOn(text: string, before: Token, after: Token): boolean {
  const between = text.slice(before.end, after.start);
  return BETWEEN.test(between) && !BREAK.test(between);
}

/** Whether a text writes the name as a name: with capitals, unless it is a theme. */
export function isWrittenAsName(tokens: readonly Token[], { kind, written }: Form): boolean {
  const telling = tokens.filter(({ raw }) => /\p{L}|\p{N}/u.test(raw) && !isSmall(raw));
  const [first] = telling;
  if (first === undefined) return false;
  if (kind === 'THEME') return true;
  if (isPhrase(written)) return false;
  if (!isCapital(first.raw) && !isCapital(tokens[0]?.raw ?? '')) return false;
  const capitals = telling.filter(({ raw }) => isCapital(raw)).length;
  return capitals / telling.length >= MOST_CAPITALS && hasTellingCapital(telling);
}

/** `International cooperation`: what a text calls so need not be what has it as a name. */
export function isPhrase(name: string): boolean {
  const [, ...rest] = name.split(/[\s-]+/u).filter((word) => !isSmall(word));
  return rest.length > 0 && rest.length < 3 && rest.every((word) => /^\p{Ll}+$/u.test(word));
}

const isSmall = (raw: string): boolean => keysOf(raw).every((key) => isSmallWord(key));
const isCapital = (raw: string): boolean => /^(?:\p{Ll}?\p{Lu}|\p{N})/u.test(raw);
const hasTellingCapital = (tokens: readonly Token[]): boolean =>
  tokens.some(({ raw }) => /^\p{Lu}|^[a-z]{1,2}\p{Lu}/u.test(raw));

/** Initials that are a word too, which a heading in capitals may just use. */
export const WORDS_IN_CAPITALS = new Set(
  'WHO IT US WE ARE IS IN ON AT ACT ADD AID CARE CAN ALL FOR SO TO UP OR ONE END NEW BE DO GO NO OF BY AN AS IF MAPS MATCH ROCK IDEA ICE SEE NOW OUT OUR HOW WAR ART AIM CAR DAY'.split(
    ' ',
  ),
);

/** Whether the words beside a word are in capitals too, so that its own say nothing. */
export function isInCapitals(text: string, tokens: readonly Token[], at: number): boolean {
  return [-1, 1].some((step) => {
    const beside = tokens[at + step];
    const own = tokens[at];
    if (beside === undefined || own === undefined) return false;
    const [left, right] = step < 0 ? [beside, own] : [own, beside];
    return /^[ ]+$/.test(text.slice(left.end, right.start)) && /^\p{Lu}{2,}$/u.test(beside.raw);
  });
}

const TITLE =
  /(?:^|[^\p{L}])(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sir|Dame|Lord|Lady|Rev|H\.\s?E|Excellency|Professor|Señora?|Mme|Herr|Frau)\.?\s+(?:\p{Lu}[\p{L}.-]*\s+)?$/u;

/** Whether a title of a person stands before a place: then the name is that of a person. */
export function followsTitle(text: string, start: number): boolean {
  return TITLE.test(text.slice(Math.max(0, start - 40), start));
}

const DIRECTION = /(?:North|South|East|West)(?:ern)?(?:[- ](?:East|West)(?:ern)?)?[- ]$/u;

/** Eastern Europe is a part of Europe with a name of its own. */
export function followsDirection(text: string, start: number): boolean {
  return DIRECTION.test(text.slice(Math.max(0, start - 24), start));
}
