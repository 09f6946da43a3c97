import { dateInWords } from '../../../fact/text/dates.js';
import { periodInWords as inWords, type Period } from '../../../fact/text/period.js';
import type { Words } from '../words/en.js';
import { yearOf } from '../../../domain/time/partial-date.js';

/** When a relation held, in words: `since 1993`, `2014 to 2019`, `no dates given`. */
export function periodInWords(
  period: Period,
  { relation }: Pick<Words, 'relation'>,
  language: string,
): string {
  return inWords(period, relation, (date) => dateInWords(date, language));
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
