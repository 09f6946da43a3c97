import type { AmountKind, YearAmount } from '../../../../domain/relation.js';

/** Sums of money by year, currency and kind. */
export class Sums {
  readonly #cents = new Map<string, { readonly amount: YearAmount; sum: number }>();

  add({ year, currency, kind, value }: YearAmount): void {
    const key = `${year} ${currency} ${kind ?? ''}`;
    const known = this.#cents.get(key);
    if (known !== undefined) known.sum += value;
    else this.#cents.set(key, { amount: { year, currency, kind, value }, sum: value });
  }

  has(kind: AmountKind | null): boolean {
    return [...this.#cents.values()].some(({ amount }) => amount.kind === kind);
  }

  /** The sums in whole cents, by year; what comes to nothing is left out. */
  list(): YearAmount[] {
    return [...this.#cents.entries()]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, { amount, sum }]) => ({ ...amount, value: Math.round(sum * 100) / 100 }))
      .filter(({ value }) => value !== 0);
  }
}
