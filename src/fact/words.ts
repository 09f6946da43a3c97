import type { TimeView } from '../domain/time/time-view.js';
import * as dates from './text/dates.js';
import * as numbers from './text/many.js';
import * as periods from './text/period.js';

// The English of the pages and citations that the server writes.

const LANGUAGE = 'en-GB';

/** A partial date or a time as people read it: `2018`, `December 2018`, `19 December 2018`. */
export function dateInWords(date: string): string {
  return dates.dateInWords(date, LANGUAGE);
}

const PERIOD: periods.PeriodWords = {
  noDates: 'no dates given',
  since: (date) => `since ${date}`,
  until: (date) => `until ${date}`,
  on: (date) => date,
  fromTo: (from, to) => `${from} to ${to}`,
  seen: (since, date) => `${since}, last seen ${date}`,
};

/** When a relation held: `since 1993, last seen 2024`, `2014 to 2019`, `no dates given`. */
export function periodInWords(period: periods.Period, say = dateInWords): string {
  return periods.periodInWords(period, PERIOD, say);
}

/** "as of 2018, as known on 1 June 2024"; null in the present at any date. */
export function viewInWords({ validOn, knownAt }: TimeView, say = dateInWords): string | null {
  const looks = [
    validOn === null ? null : `as of ${say(validOn)}`,
    knownAt === null ? null : `as known on ${say(knownAt)}`,
  ].filter((look) => look !== null);
  return looks.length === 0 ? null : looks.join(', ');
}

/** 5000 as "5,000", with its currency where there is one. */
export function numberInWords(value: number, currency: string | null = null): string {
  const figure = new Intl.NumberFormat(LANGUAGE, { maximumFractionDigits: 2 }).format(value);
  return currency === null ? figure : `${currency} ${figure}`;
}

/** "1 source", "2,000 sources". */
export function many(count: number, one: string, more: string): string {
  return numbers.many(count, one, more, numberInWords);
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "French" for `fr`; the tag itself where it has no name. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(LANGUAGE, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
