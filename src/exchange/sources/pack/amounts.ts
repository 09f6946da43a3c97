import type { YearAmount } from '../../../domain/relation.js';

const AMOUNT = /^(\d{4})\s+(\p{L}+|\p{Sc})\s+(\d+(?:\.\d+)?)$/u;

export function isAmounts(text: string): boolean {
  return text.split(';').every((part) => AMOUNT.test(part.trim()));
}

/** `2019 EUR 1000000; 2020 EUR 5` → one amount a year. Parts that are not amounts are left out. */
export function parseAmounts(text: string): YearAmount[] {
  return text.split(';').flatMap((part) => {
    const [, year, currency, value] = AMOUNT.exec(part.trim()) ?? [];
    if (year === undefined || currency === undefined) return [];
    return [{ year: Number(year), currency, value: Number(value) }];
  });
}
