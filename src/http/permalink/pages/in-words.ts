import type { Relation } from '../../../domain/relation.js';
import type { TimeView } from '../../../domain/time/time-view.js';

/** The language of the pages. */
const LANGUAGE = 'en-GB';

/** A partial date or a time as people read it: `2018`, `December 2018`, `19 December 2018`. */
export function dateInWords(date: string): string {
  const [year = '', month, day] = date.slice(0, 10).split('-');
  if (month === undefined) return year;
  const at = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`);
  return new Intl.DateTimeFormat(LANGUAGE, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
  }).format(at);
}

type Period = Pick<Relation, 'validFrom' | 'validTo'>;

/** When a relation held: `since 1993`, `2014 to 2019`, `no dates given`. */
export function periodInWords({ validFrom, validTo }: Period): string {
  if (validFrom === null) {
    return validTo === null ? 'no dates given' : `until ${dateInWords(validTo)}`;
  }
  if (validTo === null) return `since ${dateInWords(validFrom)}`;
  if (validFrom === validTo) return dateInWords(validFrom);
  return `${dateInWords(validFrom)} to ${dateInWords(validTo)}`;
}

/** "as of 2018, as known on 1 June 2024"; null in the present at any date. */
export function viewInWords({ validOn, knownAt }: TimeView): string | null {
  const looks = [
    validOn === null ? null : `as of ${dateInWords(validOn)}`,
    knownAt === null ? null : `as known on ${dateInWords(knownAt)}`,
  ].filter((look) => look !== null);
  return looks.length === 0 ? null : looks.join(', ');
}

/** 5000 as "5,000", with its currency where there is one. */
export function numberInWords(value: number, currency: string | null = null): string {
  const figure = new Intl.NumberFormat(LANGUAGE, { maximumFractionDigits: 2 }).format(value);
  return currency === null ? figure : `${currency} ${figure}`;
}

/** "1 source", "2 sources". */
export function many(count: number, one: string, more: string): string {
  return `${numberInWords(count)} ${count === 1 ? one : more}`;
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
