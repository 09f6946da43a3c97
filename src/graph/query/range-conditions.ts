import type { AmountRange, DateRange, EntityFilter } from '../../domain/filters.js';
import { ENTITY_KINDS, fieldsOf } from '../../domain/kinds.js';
import { firstDay, lastDay } from '../../domain/time/partial-date.js';
import { foldedText, keyOf } from '../derived.js';
import type { Clauses } from './clauses.js';

/** A test that a missing value fails: without it, NOT would hide what has no value too. */
export function known(property: string, test: string): string {
  return `(${property} IS NOT NULL AND ${property} ${test})`;
}

/** Conditions on when an entity began, ended and was under way. What is not dated fails them all. */
export function dateConditions(
  clauses: Clauses,
  { start, end, during }: EntityFilter,
  variable: string,
): string[] {
  const found: string[] = [];
  if (start !== undefined) found.push(...rangeConditions(clauses, start, `${variable}.start`));
  if (end !== undefined) found.push(...rangeConditions(clauses, end, `${variable}.end`));
  if (during === undefined) return found;
  const [first, last] = [`${variable}.lastsFrom`, `${variable}.lastsTo`];
  found.push(`${first} IS NOT NULL`);
  if (during.to !== undefined) found.push(`${first} <= ${clauses.parameter(lastDay(during.to))}`);
  if (during.from !== undefined) {
    found.push(`${last} >= ${clauses.parameter(firstDay(during.from))}`);
  }
  return found;
}

/**
 * A date lies in a range when one of the days it may mean does; certainly when all do. What has no
 * date lies in none.
 */
export function rangeConditions(
  clauses: Clauses,
  { after, before, certainty = 'POSSIBLE' }: DateRange,
  date: string,
): string[] {
  const [first, last] = [`${date}From`, `${date}To`];
  const [later, earlier] = certainty === 'POSSIBLE' ? [last, first] : [first, last];
  const found = [`${first} IS NOT NULL`];
  if (after !== undefined) found.push(`${later} > ${clauses.parameter(lastDay(after))}`);
  if (before !== undefined) found.push(`${earlier} < ${clauses.parameter(firstDay(before))}`);
  return found;
}

/** The field that says in which currency an amount is. */
const CURRENCIES: ReadonlyMap<string, string> = new Map(
  ENTITY_KINDS.flatMap((kind) =>
    Object.entries(fieldsOf(kind)).flatMap(([name, { currency }]) =>
      currency === undefined ? [] : [[name, currency] as const],
    ),
  ),
);

/** Conditions on an amount of an entity; what states none lies in no range. */
export function amountConditions(
  clauses: Clauses,
  field: string,
  { from, to, currency }: AmountRange,
  variable: string,
): string[] {
  const amount = `${variable}.${field}`;
  const found = [`${amount} IS NOT NULL`];
  if (from !== undefined) found.push(`${amount} >= ${clauses.parameter(from)}`);
  if (to !== undefined) found.push(`${amount} <= ${clauses.parameter(to)}`);
  const named = CURRENCIES.get(field);
  if (currency !== undefined && named !== undefined) {
    const asked = clauses.parameter(foldedText(currency));
    found.push(known(`${variable}.${keyOf(named)}`, `= ${asked}`));
  }
  return found;
}
