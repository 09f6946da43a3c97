import { invalidInput } from '../errors.js';
import { remembering } from '../remembering.js';

/**
 * A partial date: `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (EDTF level 0). It stands for an interval:
 * `2018` is all of 2018. Days are counted from 1970-01-01.
 */
export type PartialDate = string;

/** Day numbers that stand for an end that is open or not known. */
export const DAY_MIN = -1_000_000_000;
export const DAY_MAX = 1_000_000_000;

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const MS_PER_DAY = 86_400_000;

interface Parts {
  readonly year: number;
  readonly month: number | undefined;
  readonly day: number | undefined;
}

function parts(text: string): Parts | null {
  const match = PATTERN.exec(text);
  if (match === null) return null;
  const [year, month, day] = match.slice(1).map((part) => (part ? Number(part) : undefined));
  if (year === undefined || (month !== undefined && (month < 1 || month > 12))) return null;
  if (day !== undefined && (day < 1 || day > daysInMonth(year, month ?? 1))) return null;
  return { year, month, day };
}

function dayNumber(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day) / MS_PER_DAY;
}

function daysInMonth(year: number, month: number): number {
  return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

export function isPartialDate(text: string): boolean {
  return parts(text) !== null;
}

/** The text itself when it is a partial date; otherwise INVALID_INPUT naming `path`. */
export function parsePartialDate(text: string, path?: string): PartialDate {
  if (isPartialDate(text)) return text;
  throw invalidInput(
    `"${text}" is not a date. Write a year, a month or a day: 2018, 2018-12 or 2018-12-19.`,
    path,
  );
}

/** How many dates are remembered: all days of a generation. */
const REMEMBERED = 10_000;

/** First and last day of the interval. */
const daysOf = remembering(
  (date: PartialDate): { readonly first: number; readonly last: number } => {
    const found = parts(date);
    if (found === null) throw new Error(`Not a partial date: ${date}`);
    const { year, month = 1, day } = found;
    if (day !== undefined) return both(dayNumber(year, month, day));
    const last =
      found.month === undefined ? dayNumber(year, 12, 31) : dayNumber(year, month + 1, 1) - 1;
    return { first: dayNumber(year, month, 1), last };
  },
  REMEMBERED,
);

const both = (day: number): { first: number; last: number } => ({ first: day, last: day });

/** First day of the interval: `2018` → the day number of 2018-01-01. */
export function firstDay(date: PartialDate): number {
  return daysOf(date).first;
}

/** Last day of the interval: `2018-02` → the day number of 2018-02-28. */
export function lastDay(date: PartialDate): number {
  return daysOf(date).last;
}

/** `2018-12` → 2018. */
export function yearOf(date: PartialDate): number {
  return Number(date.slice(0, 4));
}

/** A day number as a date: 0 → `1970-01-01`. */
export function dayText(day: number): PartialDate {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Today in UTC as a partial date with a day. */
export function today(now: Date = new Date()): PartialDate {
  return now.toISOString().slice(0, 10);
}
