import type { Read } from '../../../../domain/checks/cleaning.js';
import { dayText, firstDay } from '../../../../domain/time/partial-date.js';
import { fold } from '../../../../domain/names/fold.js';
import { cellText, type Cell } from '../read/table.js';
import { saysNothing } from './blank.js';
import { readOneDate } from './one-date.js';
import type { DateRules, Period } from './period.js';

const NO_PERIOD: Period = { from: null, to: null };

const OPEN = new Set(
  ['ongoing', 'on-going', 'present', 'to date', 'open', 'en cours', 'a ce jour'].map(fold),
);
/** The days that a number of a workbook can stand for: 1954 to 2119. */
const SERIALS = [20_000, 80_000] as const;
/** Day 0 of a workbook, 1899-12-30, as a day of ours. */
const EPOCH = firstDay('1899-12-30');

/** The time in a cell: a true date, a date as people write one, a quarter, a range. */
export function readPeriod(cell: Cell | undefined, rules: DateRules): Read<Period> {
  if (cell instanceof Date) return at(cell.toISOString().slice(0, 10));
  const text = cellText(cell).replace(/\s+/g, ' ');
  if (saysNothing(text) || OPEN.has(fold(text))) return { value: NO_PERIOD };
  const serial = serialOf(text);
  if (serial !== null) return at(serial);
  return (
    quarter(text) ?? financialYear(text, rules) ?? range(text, rules) ?? readOneDate(text, rules)
  );
}

const at = (date: string): Read<Period> => ({ value: { from: date, to: date } });

function serialOf(text: string): string | null {
  if (!/^\d{5}(?:\.\d+)?$/.test(text)) return null;
  const days = Math.floor(Number(text));
  return days >= SERIALS[0] && days <= SERIALS[1] ? dayText(EPOCH + days) : null;
}

const QUARTER =
  /^(?:(?:q|t)([1-4])|([1-4])(?:st|nd|rd|th|er|e|eme|ème)? (?:quarter|trimestre))[ ,/-]*(?:of |de )?(\d{4})$|^(\d{4})[ -]*(?:q|t)([1-4])$/i;

function quarter(text: string): Read<Period> | null {
  const found = QUARTER.exec(text);
  if (found === null) return null;
  const [, first, second, year = '', other, third] = found;
  const last = Number(first ?? second ?? third) * 3;
  const named = year || (other ?? '');
  return { value: { from: monthOf(named, last - 2), to: monthOf(named, last) } };
}

const monthOf = (year: string | number, month: number): string =>
  `${year}-${String(month).padStart(2, '0')}`;

const FINANCIAL =
  /^(?:fy|f\.y\.|financial year|fiscal year|exercice)?[ :-]*(\d{4}) ?\/ ?(\d{2}|\d{4})$/i;
const FINANCIAL_WORD = /^(?:fy|f\.y\.|financial year|fiscal year|exercice)[ :-]*\d{2,4}/i;

function financialYear(text: string, { financialYear: month }: DateRules): Read<Period> | null {
  const [, year] = FINANCIAL.exec(text) ?? [];
  if (year === undefined) return FINANCIAL_WORD.test(text) ? oneYear(text) : null;
  if (month === undefined) {
    return {
      complaint: `"${text}" is a financial year. Say in the mapping with which month it begins, as "dates": { "financialYear": 7 }.`,
    };
  }
  const next = Number(year) + 1;
  const to = month === 1 ? monthOf(year, 12) : monthOf(next, month - 1);
  return { value: { from: monthOf(year, month), to } };
}

function oneYear(text: string): Read<Period> {
  return {
    complaint: `"${text}" may be the financial year that begins or that ends then. Write it as FY2018/19.`,
  };
}

/** Between two dates. A plain hyphen is one only with spaces or between two years. */
const BETWEEN = /\s*[–—]\s*|\s+-\s+|\s+(?:to|until|till|au|jusqu'au|bis)\s+/i;
const YEARS = /^(\d{4})\s?-\s?(\d{4})$/;
/** `12-14 May 2019`, `12 & 13 mai 2019`: the first day, the rest as a date. */
const DAYS =
  /^(?:du |from )?(\d{1,2})(?:st|nd|rd|th|er)?\s?(?:-|–|—|&|and|et|to|au)\s?(\d{1,2}(?:st|nd|rd|th|er)?(?:\s*\p{L}|\.\s?\d).*)$/iu;
/** `May 12-14, 2019`. */
const DAYS_BEHIND = /^(\p{L}+\.?) (\d{1,2})\s?[-–—]\s?(\d{1,2}),? (\d{4})$/u;

type Between = (text: string) => readonly [first: string, last: string] | null;

const years: Between = (text) => {
  const [, first, last] = YEARS.exec(text) ?? [];
  return first === undefined || last === undefined ? null : [first, last];
};

const daysBehind: Between = (text) => {
  const found = DAYS_BEHIND.exec(text);
  if (found === null) return null;
  const [month, first, last, year] = found.slice(1).map(String);
  return [`${first} ${month} ${year}`, `${last} ${month} ${year}`];
};

const days: Between = (text) => {
  const [, first, end] = DAYS.exec(text) ?? [];
  if (first === undefined || end === undefined) return null;
  return [`${first}${end.replace(/^\d+/, '')}`, end];
};

const twoDates: Between = (text) => {
  const [from, to, ...more] = text.replace(/^(?:from|du|de|von) /i, '').split(BETWEEN);
  if (from === undefined || to === undefined || more.length > 0) return null;
  return [withYear(from, to), to];
};

function range(text: string, rules: DateRules): Read<Period> | null {
  for (const between of [years, daysBehind, days, twoDates]) {
    const found = between(text);
    if (found !== null) return joined(...found, rules);
  }
  return null;
}

/** `May` in `May – July 2019` is that of 2019. */
function withYear(from: string, to: string): string {
  const year = /\b\d{4}$/.exec(to)?.[0];
  return /\d{4}/.test(from) || year === undefined ? from : `${from.replace(/,$/, '')} ${year}`;
}

function joined(first: string, last: string, rules: DateRules): Read<Period> {
  const from = readOneDate(first, rules);
  if ('complaint' in from) return from;
  if (OPEN.has(fold(last))) return { value: { from: from.value.from, to: null } };
  const to = readOneDate(last, rules);
  return 'complaint' in to ? to : { value: { from: from.value.from, to: to.value.to } };
}

/** The end of a period that a value is about: `end`, `validTo` take the last day, all others the first. */
export function sideOf(field: string): keyof Period {
  return /(?:end|to)$/i.test(field) ? 'to' : 'from';
}
