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

/**
 * Groups of sources that speak of one period, by looking at each last day that one of them names:
 * two do where both leave a day possible, or where a third one joins them. Those that merely saw it
 * count as one source that saw it from the first of these days to the last.
 */
export function together(all: readonly Told[]): Told[][] {
  const dates = all.flatMap(({ validTo, observedOn }) => [validTo, observedOn]);
  const days = ['9999', ...dates.filter((date) => date !== null)].map(last);
  const groups: Told[][] = [];
  for (const one of all) {
    const met = groups.filter((group) => group.some((other) => meet(one, other, all, days)));
    for (const group of met) groups.splice(groups.indexOf(group), 1);
    groups.push([one, ...met.flat()]);
  }
  return groups;
}

function meet(a: Told, b: Told, all: readonly Told[], days: readonly string[]): boolean {
  if (isMereSight(a) && isMereSight(b)) return true;
  return days.some((day) => speaksOf(a, day, all) && speaksOf(b, day, all));
}

function isMereSight({ validFrom, validTo, observedOn }: Told): boolean {
  return validFrom === null && validTo === null && observedOn !== null;
}

function speaksOf(told: Told, day: string, all: readonly Told[]): boolean {
  if (!isMereSight(told)) return leavesPossible(told, day);
  const seenOn = all.filter(isMereSight).map(({ observedOn }) => observedOn ?? '');
  return seenOn.some((on) => first(on) <= day) && seenOn.some((on) => day <= last(on));
}

const hasBegun = ({ validFrom }: Told, day: string): boolean =>
  validFrom !== null && last(validFrom) <= day;

function mayHaveEnded(told: Told, day: string, nature: 'act' | 'state'): boolean {
  if (told.validTo !== null) return day > first(told.validTo);
  return nature === 'state' && day > (seen(told) ?? '');
}
