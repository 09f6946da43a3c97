import { firstDay, lastDay, type PartialDate } from '../../domain/time/partial-date.js';

const MS_PER_DAY = 86_400_000;

/** The first day of a partial date: `2018` → `2018-01-01`. */
export function firstDayOf(date: PartialDate): string {
  return dayText(firstDay(date));
}

/** The last day of a partial date: `2018` → `2018-12-31`. */
export function lastDayOf(date: PartialDate): string {
  return dayText(lastDay(date));
}

function dayText(day: number): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}
