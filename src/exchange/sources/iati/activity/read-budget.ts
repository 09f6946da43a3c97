import { attributeOf, childOf, type Element } from '../element.js';
import type { Activity } from './activity.js';
import type { Problems } from './problems.js';
import { moneyOf } from './read-values.js';

/** The budgets of a period: as they were first, and as they were revised. */
interface Period {
  readonly original: number[];
  readonly revised: number[];
}

/**
 * The total of the budgets. A revised budget stands in place of the original one of its period.
 * Null when there is none, when it is not all in one currency, or not above zero.
 */
export function budgetOf(
  elements: readonly Element[],
  currency: string | null,
  problems: Problems,
): Activity['budget'] {
  const periods = new Map<string, Period>();
  const currencies = new Set<string>();
  for (const element of elements) {
    const money = moneyOf(element, currency, problems);
    if (money === null) continue;
    currencies.add(money.currency);
    const key = periodOf(element);
    const period = periods.get(key) ?? { original: [], revised: [] };
    periods.set(key, period);
    period[isRevised(element) ? 'revised' : 'original'].push(money.value);
  }
  const [only, ...others] = currencies;
  if (others.length > 0) {
    problems.add(null, 'Its budgets are in several currencies, so that they have no total.');
  }
  const value = total([...periods.values()]);
  return only === undefined || others.length > 0 || value <= 0 ? null : { value, currency: only };
}

function periodOf(element: Element): string {
  const ends = ['period-start', 'period-end'].map((name) =>
    attributeOf(childOf(element, name), 'iso-date'),
  );
  return ends.join('/');
}

function isRevised(element: Element): boolean {
  return ['2', 'revised'].includes(attributeOf(element, 'type')?.toLowerCase() ?? '');
}

function total(periods: readonly Period[]): number {
  const counting = periods.flatMap(({ original, revised }) =>
    revised.length > 0 ? revised : original,
  );
  return Math.round(counting.reduce((sum, one) => sum + one, 0) * 100) / 100;
}
