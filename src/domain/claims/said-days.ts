import { DAY_MAX, DAY_MIN, firstDay, lastDay, type PartialDate } from '../time/partial-date.js';
import type { Days } from '../time/days.js';
import { relationTypeInfo, type RelationType } from '../relation-types.js';
import type { ClaimInput } from './claim.js';
import type { DocumentInput } from './document.js';

/** What a claim says about time. */
export interface Dates {
  readonly validFrom: PartialDate | null;
  readonly validTo: PartialDate | null;
  readonly observedOn: PartialDate | null;
}

/** A claim about time, and when the document was written or read that makes it. */
export interface Dated {
  readonly claim: Dates & { readonly key: { readonly type: RelationType } } & Pick<
      ClaimInput,
      'polarity'
    >;
  readonly document: Pick<DocumentInput, 'date' | 'retrieved'>;
}

/** When a source saw a relation go on, and the last day that this surely includes. */
export interface Sighting {
  readonly on: PartialDate;
  readonly day: number;
}

export function daysOf(date: PartialDate): Days {
  return { from: firstDay(date), to: lastDay(date) };
}

/** Any day that it can have held on if the claim is right: every day, where it states no end. */
export function possibleDays({ validFrom, validTo, observedOn }: Dates): Days {
  const from = validFrom === null ? DAY_MIN : firstDay(validFrom);
  const to = validTo === null ? DAY_MAX : lastDay(validTo);
  if (observedOn === null) return { from, to };
  return { from: Math.min(from, firstDay(observedOn)), to: Math.max(to, lastDay(observedOn)) };
}

/** The days that a denial speaks of: all, where it has no date. */
export function deniedDays({ validFrom, validTo, observedOn }: Dates): Days {
  if (isUndated({ validFrom, validTo }) && observedOn !== null) return daysOf(observedOn);
  return possibleDays({ validFrom, validTo, observedOn: null });
}

export function isUndated({ validFrom, validTo }: Omit<Dates, 'observedOn'>): boolean {
  return validFrom === null && validTo === null;
}

export function isAct({ key }: Dated['claim']): boolean {
  return relationTypeInfo(key.type).nature === 'act';
}

/**
 * When its source saw it: the day it vouches for; else, of a state that it leaves open, the date of
 * the document, or when that was read. A document older than the start saw nothing yet.
 */
export function sightingOf({ claim, document }: Dated): Sighting | null {
  const { validFrom, validTo, observedOn } = claim;
  if (observedOn !== null) return { on: observedOn, day: lastDay(observedOn) };
  if (validFrom === null || validTo !== null || isAct(claim)) return null;
  const on = document.date ?? document.retrieved;
  return on === null || lastDay(on) < firstDay(validFrom) ? null : { on, day: firstDay(on) };
}

/** The days that a claim names as such: when it was seen, and a start or an end that is one day. */
export function namedDays(dated: Dated): Days[] {
  const { validFrom, validTo, observedOn } = dated.claim;
  const ends = [validFrom, validTo].flatMap((date) => (date === null ? [] : [daysOf(date)]));
  const exact = ends.filter(({ from, to }) => from === to);
  if (observedOn !== null) return [...exact, daysOf(observedOn)];
  const day = sightingOf(dated)?.day;
  if (day === undefined || validFrom === null || day < firstDay(validFrom)) return exact;
  return [...exact, { from: day, to: day }];
}

/**
 * True when the second period only goes on where the first ends: they meet, and no further than in
 * what is not known of that end and that start. 2005–2006 and 2006–2008 do; 1990–1996 and
 * 1996-06–2002 do not, since the first may have lasted into July.
 */
export function goesOn(first: Dates, second: Dates): boolean {
  if (first.validFrom === null || first.validTo === null || second.validFrom === null) return false;
  if (!isPartOfOther(first.validTo, second.validFrom)) return false;
  const [end, start] = [daysOf(first.validTo), daysOf(second.validFrom)];
  const blurred = end.from <= start.from && start.from <= end.to && end.to <= start.to;
  const [before, after] = [possibleDays(first), possibleDays(second)];
  return blurred && before.from < after.from && before.to < after.to;
}

/** True for 2006 and 2006-01. */
function isPartOfOther(a: PartialDate, b: PartialDate): boolean {
  return a.startsWith(b) || b.startsWith(a);
}
