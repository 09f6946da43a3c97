import { Field, Int, ObjectType } from 'type-graphql';
import type { Relation } from '../../domain/relation.js';
import { DAY_MAX, DAY_MIN, dayText, yearOf } from '../../domain/time/partial-date.js';
import type { Plain } from '../define-field.js';

@ObjectType({ description: 'How many relations of a subgraph start and are valid in a year.' })
export class YearCount {
  @Field(() => Int, { description: 'Calendar year.' })
  readonly year!: number;

  @Field(() => Int, { description: 'Relations that start in it.' })
  readonly starting!: number;

  @Field(() => Int, { description: 'Dated relations that may hold at some day of it.' })
  readonly valid!: number;
}

const yearOfDay = (day: number): number => yearOf(dayText(day));

/**
 * Relations per year from the first to the last year named. A relation may hold from the first to the
 * last day that any source leaves possible; a missing end reaches to the last year.
 */
export function countYears(relations: readonly Relation[]): Plain<YearCount>[] {
  const periods = relations
    .filter(({ validFrom, validTo }) => validFrom !== null || validTo !== null)
    .map(({ validFrom, validFromDay, validToDay }) => ({
      start: validFrom === null ? null : yearOf(validFrom),
      from: validFromDay === DAY_MIN ? null : yearOfDay(validFromDay),
      to: validToDay === DAY_MAX ? null : yearOfDay(validToDay),
    }));
  const named = periods
    .flatMap(({ start, from, to }) => [start, from, to])
    .filter((year) => year !== null);
  if (named.length === 0) return [];
  const first = named.reduce((a, b) => Math.min(a, b));
  const last = named.reduce((a, b) => Math.max(a, b));
  const starts = tally(periods.map(({ start }) => start).filter((year) => year !== null));
  const begins = tally(periods.map(({ from }) => from ?? first));
  const ends = tally(periods.map(({ to }) => to ?? last));
  let valid = 0;
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    valid += (begins.get(year) ?? 0) - (ends.get(year - 1) ?? 0);
    return { year, starting: starts.get(year) ?? 0, valid };
  });
}

function tally(years: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  return counts;
}
