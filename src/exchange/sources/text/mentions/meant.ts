import type { EntityKind } from '../../../../domain/kinds.js';
import { LANGUAGES } from '../names/demonyms.js';
import type { Form } from '../names/form.js';
import type { Token } from '../words/tokens.js';
import type { Mention } from './mention.js';
import { followsDirection, followsTitle, isPhrase, isWrittenAsName } from './written.js';

/** Whether words that make up a name are meant as one. */
export function isMeant(text: string, tokens: readonly Token[], form: Form): boolean {
  const [first] = tokens;
  if (first === undefined || isSomethingElse(text, tokens, form)) return false;
  const surface = text.slice(first.start, tokens.at(-1)?.end);
  if (signsIn(surface) > signsIn(form.written)) return false;
  return form.form === 'ADJECTIVE' ? isAdjective(text, tokens) : isWrittenAsName(tokens, form);
}

/** Commas and brackets, which part names from each other; one before "and" is a matter of taste. */
const signsIn = (text: string): number => text.match(/,(?!\s+and\b)|[()]/gu)?.length ?? 0;

/** The same for a name that is written as one word. */
export function isMeantAsOne(text: string, tokens: readonly Token[], form: Form): boolean {
  return !isSomethingElse(text, tokens, form) && (form.kind === 'THEME' || !isPhrase(form.written));
}

/** A person or a region with the name of a place. */
function isSomethingElse(text: string, tokens: readonly Token[], { kind }: Form): boolean {
  if (kind !== 'COUNTRY' && kind !== 'PLACE') return false;
  const start = tokens[0]?.start ?? 0;
  return (tokens.length === 1 && followsTitle(text, start)) || followsDirection(text, start);
}

/** Whether a name within a longer one is a mention of its own. */
export function isOtherWithin({ entityId, form, kind }: Form, outer: Mention, start: number) {
  if (entityId === outer.entityId || form === 'PART') return false;
  return !isPartOfPlace(kind, outer) && !isEponym(kind, outer, start);
}

/** Guinea in Papua New Guinea is another one. */
const isPartOfPlace = (kind: EntityKind, outer: Mention): boolean =>
  (kind === 'COUNTRY' || kind === 'PLACE') && (outer.kind === 'COUNTRY' || outer.kind === 'PLACE');

/** The Rabat Process is not about Rabat. */
const isEponym = (kind: EntityKind, outer: Mention, start: number): boolean =>
  kind === 'PLACE' &&
  start === outer.start &&
  (outer.kind === 'DIALOGUE' || outer.kind === 'FRAMEWORK');

/** Of the country, not of a language or a sea. */
function isAdjective(text: string, tokens: readonly Token[]): boolean {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined || !/^\p{Lu}/u.test(first.raw)) return false;
  const after = text.slice(last.end, last.end + 20);
  if (/^\s+(?:Ocean|Sea|Gulf)\b/.test(after)) return false;
  if (!LANGUAGES.has(first.raw.toLowerCase())) return true;
  const before = text.slice(Math.max(0, first.start - 8), first.start);
  if (/\b(?:in|into|from|to)\s+$/.test(before) && !/^\s+\p{L}/u.test(after)) return false;
  return !/^(?:[- ]speak|\s+(?:language|version|translation|text|only)\b)/i.test(after);
}
