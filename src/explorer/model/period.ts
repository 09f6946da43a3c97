import type { Words } from '../words/en.js';
import { yearOf } from './partial-date.js';

export interface Period {
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** A partial date as people read it: `2018`, `December 2018`, `19 December 2018`. */
export function dateInWords(
  date: string,
  language: string,
  months: 'long' | 'short' = 'long',
): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const at = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`);
  return new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    year: 'numeric',
    month: months,
    ...(day === undefined ? {} : { day: 'numeric' }),
  }).format(at);
}

/** When a relation held, in words: `since 1993`, `2014 to 2019`, `no dates given`. */
export function periodInWords(
  { validFrom, validTo }: Period,
  { relation }: Pick<Words, 'relation'>,
  language: string,
): string {
  const say = (date: string): string => dateInWords(date, language);
  if (validFrom === null && validTo === null) return relation.noDates;
  if (validTo === null) return relation.since(say(validFrom ?? ''));
  if (validFrom === null) return relation.until(say(validTo));
  if (validFrom === validTo) return relation.on(say(validFrom));
  return relation.fromTo(say(validFrom), say(validTo));
}

export function isUndated({ validFrom, validTo }: Period): boolean {
  return validFrom === null && validTo === null;
}

/**
 * What is not known of a relation that may or may not hold on a day; null where it certainly does
 * or has no date at all. After the whole of its start only a missing end can leave a doubt.
 */
export function whyPossible(
  { validity, validFrom, validTo }: Period & { readonly validity: string },
  { relation }: Pick<Words, 'relation'>,
  day: string,
): string | null {
  if (validity !== 'POSSIBLE' || isUndated({ validFrom, validTo })) return null;
  if (validTo === null && validFrom !== null && day.slice(0, validFrom.length) > validFrom) {
    return relation.endUnknown;
  }
  if (validFrom === null && validTo !== null && day.slice(0, validTo.length) < validTo) {
    return relation.startUnknown;
  }
  return relation.possible;
}

export interface YearBar {
  readonly year: number;
  readonly starting: number;
}

/** How many relations start per year, every year from the first to `last`. */
export function yearBars(periods: readonly Period[], last: number): readonly YearBar[] {
  const starting = new Map<number, number>();
  for (const { validFrom } of periods) {
    if (validFrom === null) continue;
    const year = yearOf(validFrom);
    starting.set(year, (starting.get(year) ?? 0) + 1);
  }
  const first = Math.min(...starting.keys(), last);
  const end = Math.max(...starting.keys(), last);
  return Array.from({ length: end - first + 1 }, (_, at) => ({
    year: first + at,
    starting: starting.get(first + at) ?? 0,
  }));
}
