import type { Polarity } from '../../src/domain/claims/claim.js';

/** What one source says, as far as time goes. */
export interface Told {
  readonly polarity: Polarity;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly observedOn: string | null;
  readonly document: { readonly date: string | null; readonly retrieved: string | null };
}

const TAIL = '-12-31';

/** The first and the last day of a date, as texts that sort like days. */
const first = (date: string): string => (date + '-01-01').slice(0, 10);
const last = (date: string): string => date + TAIL.slice(date.length - 4);
const covers = (date: string, day: string): boolean => first(date) <= day && day <= last(date);

/** A day that it can have held on, if the source is right. */
export function leavesPossible({ validFrom, validTo, observedOn }: Told, day: string): boolean {
  if (observedOn !== null && covers(observedOn, day)) return true;
  return (
    (validFrom === null || first(validFrom) <= day) && (validTo === null || day <= last(validTo))
  );
}

export function denies(told: Told, day: string): boolean {
  const { polarity, validFrom, validTo, observedOn } = told;
  if (polarity === 'ASSERTS') return false;
  if (validFrom === null && validTo === null && observedOn !== null) return covers(observedOn, day);
  return leavesPossible({ ...told, observedOn: null }, day);
}

/** The last day on which a source surely saw a state that it leaves open. */
export function seen({ validFrom, validTo, observedOn, document }: Told): string | null {
  if (observedOn !== null) return last(observedOn);
  if (validFrom === null || validTo !== null) return null;
  const read = document.date ?? document.retrieved;
  return read === null || first(read) < first(validFrom) ? null : first(read);
}

/** A day for which a source vouches by itself, when nothing else is known. */
export function vouches(told: Told, day: string, nature: 'act' | 'state'): boolean {
  if (told.polarity === 'DENIES') return false;
  return names(told, day) || (hasBegun(told, day) && !mayHaveEnded(told, day, nature));
}

/** It was seen that day, or the day is its start or its end. */
export function names({ validFrom, validTo, observedOn }: Told, day: string): boolean {
  const isSeen = observedOn !== null && covers(observedOn, day);
  return isSeen || validFrom === day || validTo === day;
}

const hasBegun = ({ validFrom }: Told, day: string): boolean =>
  validFrom !== null && last(validFrom) <= day;

function mayHaveEnded(told: Told, day: string, nature: 'act' | 'state'): boolean {
  if (told.validTo !== null) return day > first(told.validTo);
  return nature === 'state' && day > (seen(told) ?? '');
}
