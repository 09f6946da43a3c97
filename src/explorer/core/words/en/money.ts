/** What became of money, after its currency: "USD paid out". */
const KINDS: Readonly<Record<string, string>> = {
  BUDGET: 'planned',
  COMMITMENT: 'promised in writing',
  DISBURSEMENT: 'paid out',
  PLEDGE: 'announced',
};

/** A currency with what became of the money, as `EUR COMMITMENT`; without the second: not stated. */
export function moneyWords(key: string): string {
  const [currency = '', kind = ''] = key.split(' ');
  return `${currency} ${KINDS[kind] ?? 'amounts'}`;
}
