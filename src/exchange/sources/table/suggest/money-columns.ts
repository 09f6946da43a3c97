import { readAmount } from '../cells/amounts.js';
import type { FieldMapping } from '../mapping/mapping.js';
import { headerSays } from './header-words.js';
import type { Plan } from './plan.js';
import type { Profile } from './profile.js';

/** Where amounts stand, and in which currency. */
export type MoneyColumn = Pick<FieldMapping, 'currency'> & { readonly column: string };

const CODE = /\b(EUR|USD|CHF|GBP|SEK|NOK|DKK|CAD|AUD|JPY|XOF|XAF)\b/;

/** The column of amounts, with its currency; nothing where no currency can be found. */
export function takeMoney(plan: Plan): MoneyColumn | null {
  const isMoney = ({ column, amounts, dates }: Profile): boolean =>
    headerSays('amount', column) && amounts > 0.6 && dates < 0.9;
  const amount = plan.take(isMoney);
  if (amount === null) return null;
  const column = plan.take((one) => headerSays('currency', one.column));
  if (column !== null) return { column: amount.column, currency: { column: column.column } };
  const code = CODE.exec(amount.column)?.[1] ?? signIn(amount.column);
  if (code !== undefined) return { column: amount.column, currency: code };
  if (amount.cells.every(namesCurrency)) return { column: amount.column };
  plan.note(
    `Unsure: "${amount.column}" – amounts without a currency are left out. Give it "currency": "EUR" (or yours).`,
  );
  return { column: amount.column };
}

const signIn = (header: string): string | undefined => {
  if (header.includes('€')) return 'EUR';
  return header.includes('£') ? 'GBP' : undefined;
};

function namesCurrency(cell: Profile['cells'][number]): boolean {
  const read = readAmount(cell);
  return 'value' in read && read.value?.currency != null;
}

/** The same as a field. */
export function moneyIn(plan: Plan, field: string): Record<string, FieldMapping> {
  const found = takeMoney(plan);
  return found === null ? {} : { [field]: found };
}
