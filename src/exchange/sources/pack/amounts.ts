import { isAmountKind, yearAmount, type YearAmount } from '../../../domain/relation.js';

const AMOUNT = /^(\d{4})\s+(\p{L}+|\p{Sc})\s+(-?\d+(?:\.\d+)?)(?:\s+(\p{L}+))?$/u;

export function isAmounts(text: string): boolean {
  return text.split(';').every((part) => amountIn(part) !== null);
}

/** `2019 EUR 1000000 commitment; 2020 EUR 5` → the amounts. Parts that are none are left out. */
export function parseAmounts(text: string): YearAmount[] {
  return text
    .split(';')
    .map(amountIn)
    .filter((amount) => amount !== null);
}

/** The amounts as `parseAmounts` reads them. */
export function amountsText(amounts: readonly YearAmount[]): string {
  return amounts
    .map(({ year, currency, value, kind }) =>
      [year, currency, value, ...(kind === null ? [] : [kind.toLowerCase()])].join(' '),
    )
    .join('; ');
}

function amountIn(part: string): YearAmount | null {
  const [, year, currency, value, word] = AMOUNT.exec(part.trim()) ?? [];
  if (year === undefined || currency === undefined) return null;
  const kind = word?.toUpperCase() ?? null;
  if (kind !== null && !isAmountKind(kind)) return null;
  return yearAmount({ year: Number(year), currency, value: Number(value), kind });
}
