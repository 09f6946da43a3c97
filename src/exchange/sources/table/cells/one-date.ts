import type { Read } from '../../../../domain/checks/cleaning.js';
import { isPartialDate } from '../../../../domain/time/partial-date.js';

import { monthCalled } from './months.js';
import type { DateRules, Period } from './period.js';

/** Year, month and day as they were found; a month may be missing, and a day. */
interface Parts {
  readonly year: string;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

type Form = (text: string, rules: DateRules) => Parts | string | null;

/** One date as people write it. What can mean two days is refused with what to write. */
export function readOneDate(given: string, rules: DateRules): Read<Period> {
  const text = given.trim();
  for (const form of FORMS) {
    const found = form(text, rules);
    if (found === null) continue;
    return typeof found === 'string' ? { complaint: found } : dated(text, found, rules);
  }
  return { complaint: `"${text}" is not a date. Write 2018, 2018-12, 2018-12-19 or 19 Dec 2018.` };
}

function dated(text: string, { year, month, day }: Parts, { century }: DateRules): Read<Period> {
  if (year.length === 2 && century === undefined) {
    return {
      complaint: `"${text}" has a year of two digits. Write four, or give the mapping "dates": { "century": 2000 }.`,
    };
  }
  const whole = year.length === 2 ? String((century ?? 0) + Number(year)) : year;
  const parts = [
    whole,
    ...[month, day].flatMap((part) => (part === undefined ? [] : [padded(part)])),
  ];
  const date = parts.join('-');
  if (isPartialDate(date)) return { value: { from: date, to: date } };
  return { complaint: `"${text}" is not a day of the calendar. Correct the cell.` };
}

const padded = (part: number): string => String(part).padStart(2, '0');

/** `2018`, `2018-12`, `2018/12/19`, also with a time of day behind. */
const yearFirst: Form = (text) => {
  const found = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?:[T ]\d{1,2}:\d{2}.*)?$/.exec(
    text,
  );
  if (found === null) return null;
  const [, year = '', month, day] = found;
  return { year, month: numberIn(month), day: numberIn(day) };
};

/** `31.12.2018`, `12/31/2018`, also with a time of day behind. */
const yearLast: Form = (text, { dayFirst }) => {
  const found = /^(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?:[T ]\d{1,2}:\d{2}.*)?$/.exec(
    text,
  );
  if (found === null) return null;
  const [first, sign, second, year = ''] = found.slice(1);
  const [a, b] = [Number(first), Number(second)];
  const isDay = sign === '.' ? true : (firstIsDay(a, b) ?? dayFirst);
  if (isDay === undefined) {
    return `"${text}" can be two days. Say in the mapping which, as "dates": { "dayFirst": true }.`;
  }
  return isDay ? { year, month: b, day: a } : { year, month: a, day: b };
};

/** Whether of two numbers the first is the day; undefined where both can be. */
function firstIsDay(a: number, b: number): boolean | undefined {
  if (a > 12 || a === b) return true;
  return b > 12 ? false : undefined;
}

/** `12/2018`, `12.2018`. */
const monthAndYear: Form = (text) => {
  const [, month, year] = /^(\d{1,2})[-/.](\d{4})$/.exec(text) ?? [];
  return year === undefined ? null : { year, month: Number(month) };
};

/** A day of the week before a date. */
const WEEKDAY = /^\p{L}+day,? (?=\d|\p{L})/iu;

/** `19 Dec 2018`, `1er décembre 2018`, `Dec-18`, `19 de diciembre de 2018`. */
const monthInWords: Form = (given) => {
  const text = given.replace(WEEKDAY, '');
  const found =
    /^(?:(\d{1,2})(?:st|nd|rd|th|er|\.|º)?[ -]?(?:of |de )?)?(\p{L}{3,})\.?[ ,/-]*(?:of |de |del )?['’]?(\d{4}|\d{2})$/u.exec(
      text,
    );
  if (found === null) return null;
  const [, day, word = '', year = ''] = found;
  return inWords(word, year, day);
};

/** `December 19, 2018`. */
const americanWords: Form = (given) => {
  const text = given.replace(WEEKDAY, '');
  const found = /^(\p{L}{3,})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u.exec(text);
  if (found === null) return null;
  const [, word = '', day, year = ''] = found;
  return inWords(word, year, day);
};

/** `2018 December`. */
const yearAndWord: Form = (text) => {
  const [, year, word] = /^(\d{4})[ ,-]+(\p{L}{3,})\.?$/u.exec(text) ?? [];
  return year === undefined || word === undefined ? null : inWords(word, year, undefined);
};

function inWords(word: string, year: string, day: string | undefined): Parts | null {
  const month = monthCalled(word);
  return month === null ? null : { year, month, day: numberIn(day) };
}

const numberIn = (digits: string | undefined): number | undefined =>
  digits === undefined ? undefined : Number(digits);

const FORMS = [yearFirst, yearLast, monthAndYear, monthInWords, americanWords, yearAndWord];
