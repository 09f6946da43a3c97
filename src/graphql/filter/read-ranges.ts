import { badFilter } from './bad-filter.js';
import type { AmountRange, DateRange, Period } from '../../domain/filters.js';
import { firstDay, lastDay } from '../../domain/time/partial-date.js';
import { given } from './budget.js';
import type { AmountRangeInput, DateRangeInput, PeriodInput } from './ranges.js';

/** INVALID_INPUT for a period that ends before it begins. */
export function toPeriod(input: PeriodInput, path: string): Period {
  const period = given(input);
  const { from, to } = period;
  if (from !== undefined && to !== undefined && firstDay(from) > lastDay(to)) {
    throw badFilter(`The period ends in ${to}, before it begins in ${from}.`, path);
  }
  return period;
}

/** INVALID_INPUT for a range in which no day lies. */
export function toDateRange(input: DateRangeInput, path: string): DateRange {
  const range = given(input);
  const { after, before } = range;
  if (after !== undefined && before !== undefined && lastDay(after) + 1 >= firstDay(before)) {
    throw badFilter(
      `No day lies after ${after} and before ${before}: both are exclusive, and a year or a month is taken whole. Give an earlier \`after\` or a later \`before\`.`,
      path,
    );
  }
  return range;
}

/** INVALID_INPUT for a range that ends before it begins. */
export function toAmountRange(input: AmountRangeInput, path: string): AmountRange {
  const range = given(input);
  const { from = -Infinity, to = Infinity } = range;
  if (from > to) throw badFilter(`Nothing is at least ${from} and at most ${to}.`, path);
  return range;
}

/** INVALID_INPUT for what is no share. */
export function toShare(minConfidence: number, path: string): number {
  if (minConfidence >= 0 && minConfidence <= 1) return minConfidence;
  throw badFilter(`\`minConfidence\` must be between 0 and 1.`, path);
}
