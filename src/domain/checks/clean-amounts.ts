import type { YearAmount } from '../relation.js';
import type { Cleaning } from './cleaning.js';
import { readDate } from './read-date.js';
import { readCurrency, readMoney } from './read-money.js';

const MOST_AMOUNTS = 200;

/** Amounts of money by year, each with its currency. */
export function cleanAmounts(cleaning: Cleaning, amounts: readonly YearAmount[]): YearAmount[] {
  if (amounts.length > MOST_AMOUNTS) {
    cleaning.refuse('amounts', `A claim has at most ${MOST_AMOUNTS} amounts.`);
  }
  return amounts.map((amount, at) => {
    const path = `amounts.${at}`;
    const { year, currency, value } = amount;
    cleaning.take(`${path}.year`, readDate('year', String(year)), null);
    return {
      ...amount,
      currency: cleaning.take(`${path}.currency`, readCurrency('currency', currency), currency),
      value: cleaning.take(`${path}.value`, readMoney('value', value), value),
    };
  });
}
