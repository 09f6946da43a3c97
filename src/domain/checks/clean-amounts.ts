import { AMOUNT_KINDS, yearAmount, type YearAmount } from '../relation.js';
import type { Cleaning } from './cleaning.js';
import { readDate } from './read-date.js';
import { readCurrency, readMoney } from './read-money.js';

const MOST_AMOUNTS = 200;

/**
 * Amounts of money by year, each with its currency and kind. What was taken back counts below zero;
 * an amount that states no kind has null.
 */
export function cleanAmounts(cleaning: Cleaning, amounts: readonly YearAmount[]): YearAmount[] {
  if (amounts.length > MOST_AMOUNTS) {
    cleaning.refuse('amounts', `A claim has at most ${MOST_AMOUNTS} amounts.`);
  }
  return amounts.map((amount, at) => {
    const path = `amounts.${at}`;
    const { year, currency, value, kind } = amount;
    cleaning.take(`${path}.year`, readDate('year', String(year)), null);
    cleaning.take(`${path}.value`, readMoney('value', Math.abs(value)), 0);
    const clean = yearAmount({
      ...{ year, value, kind },
      currency: cleaning.take(`${path}.currency`, readCurrency('currency', currency), currency),
    });
    if (clean.kind !== (kind ?? null)) {
      const kinds = Object.keys(AMOUNT_KINDS).join(', ');
      cleaning.refuse(`${path}.kind`, `The kind "${kind}" is not known. Use one of: ${kinds}.`);
    }
    return clean;
  });
}
