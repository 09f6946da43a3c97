import type { DateRange, Period } from '../../src/domain/filters.js';
import type { Entity } from '../../src/domain/entity.js';

/** Every day that a partial date may mean, as `YYYY-MM-DD`: 366 of them for a leap year. */
export function daysOf(date: string): string[] {
  const first = new Date(`${date}${'-01-01'.slice(date.length - 4)}T00:00:00Z`);
  const days: string[] = [];
  for (let day = first; ; day = new Date(day.getTime() + 86_400_000)) {
    const text = day.toISOString().slice(0, 10);
    if (!text.startsWith(date)) return days;
    days.push(text);
  }
}

const isAfter = (day: string, date: string): boolean => day.slice(0, date.length) > date;
const isBefore = (day: string, date: string): boolean => day.slice(0, date.length) < date;

/** Whether some day of these lies in the range; for CERTAIN, each of them. */
export function inRange(days: readonly string[], { after, before, certainty }: DateRange): boolean {
  const fits = (day: string): boolean =>
    (after === undefined || isAfter(day, after)) && (before === undefined || isBefore(day, before));
  if (days.length === 0) return false;
  return certainty === 'CERTAIN' ? days.every(fits) : days.some(fits);
}

/** Days on which an entity may have begun, and may have ended: never before it began. */
export function startAndEnd({ fields }: Entity): { start: string[]; end: string[] } {
  const dates = ['start', 'established', 'adoptedOn', 'published'].map((name) => fields[name]);
  const start = all(dates.find((date) => date != null));
  const end = all(fields['end']);
  return {
    start: start.filter((day) => end.length === 0 || end.some((last) => last >= day)),
    end: end.filter((day) => start.length === 0 || start.some((first) => first <= day)),
  };
}

const all = (date: unknown, otherwise: string[] = []): string[] =>
  typeof date === 'string' ? daysOf(date) : otherwise;

const LASTING = ['DIALOGUE', 'FRAMEWORK', 'PROJECT', 'EVENT'];

/** Whether an entity may have been under way on some day of a period. */
export function mayLastIn(entity: Entity, { from, to }: Period): boolean {
  const { start, end } = startAndEnd(entity);
  const { periodFrom, periodTo } = entity.fields;
  const [first, last] = [all(periodFrom ?? null, start), all(periodTo ?? null, end)];
  if (!LASTING.includes(entity.kind) || (first.length === 0 && last.length === 0)) return false;
  const known = [first, last].filter((days) => days.length > 0);
  const [begins = [], ends = []] =
    entity.kind === 'EVENT' ? [known[0], known.at(-1)] : [first, last];
  return (
    mayBe(begins, (day) => to === undefined || !isAfter(day, to)) &&
    mayBe(ends, (day) => from === undefined || !isBefore(day, from))
  );
}

/** What is not known may be. */
const mayBe = (days: readonly string[], fits: (day: string) => boolean): boolean =>
  days.length === 0 || days.some(fits);
