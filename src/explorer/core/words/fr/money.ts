/** What became of money, after its currency. */
const KINDS: Readonly<Record<string, string>> = {
  BUDGET: 'prévu',
  COMMITMENT: 'promis par écrit',
  DISBURSEMENT: 'versé',
  PLEDGE: 'annoncé',
};

export function moneyWords(key: string): string {
  const [currency = '', kind = ''] = key.split(' ');
  return `${currency} ${KINDS[kind] ?? 'montants'}`;
}
