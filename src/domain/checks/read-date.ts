import { firstDay, isPartialDate, lastDay } from '../time/partial-date.js';
import type { Cleaning, Read } from './cleaning.js';
import { readText } from './read-text.js';

const FIRST_YEAR = 1000;
const LAST_YEAR = 2200;

/** A partial date of a year that the graph can be about; null when it is empty. */
export function readDate(what: string, given: string): Read<string | null> {
  const read = readText(what, given);
  if ('complaint' in read) return read;
  const text = read.value;
  if (text === '') return { value: null };
  if (!isPartialDate(text)) {
    return {
      complaint: `The ${what} "${text}" is not a date. Write 2018, 2018-12 or 2018-12-19.`,
    };
  }
  const year = Number(text.slice(0, 4));
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return { value: text };
  const remedy = 'Where an end is open or not known, leave it out.';
  return {
    complaint: `The ${what} "${text}" is not within the years ${FIRST_YEAR} to ${LAST_YEAR}. ${remedy}`,
  };
}

/** A period that ends before it begins is refused, under its end. */
export function checkOrder(
  cleaning: Cleaning,
  [from, to]: readonly [string | null, string | null],
  [first, second]: readonly [string, string],
  path = second,
): void {
  if (from === null || to === null || lastDay(to) >= firstDay(from)) return;
  cleaning.refuse(
    path,
    `The ${second} "${to}" lies before the ${first} "${from}". Correct or swap the two.`,
  );
}
