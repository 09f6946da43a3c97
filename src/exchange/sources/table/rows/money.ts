import { readAmount, type Money } from '../cells/amounts.js';
import type { Read } from '../../../../domain/checks/cleaning.js';
import { readCurrency } from '../../../../domain/checks/read-money.js';
import type { FieldMapping } from '../mapping/mapping.js';
import type { RowCells } from './row-cells.js';

/** The currency that the mapping gives to amounts of a row; null for none. */
export function currencyOf(
  row: RowCells,
  { currency }: Pick<FieldMapping, 'currency'>,
): string | null {
  if (currency === undefined) return null;
  const text = typeof currency === 'string' ? currency : row.text(currency);
  if (text === '') return null;
  const read = readCurrency('currency', text);
  if ('value' in read) return read.value;
  // A sign such as € is read as beside an amount.
  const beside: Read<Money | null> = readAmount(`1 ${text}`);
  return 'value' in beside ? (beside.value?.currency ?? null) : null;
}

/** That an amount has no currency, and what to do. */
export const noCurrency = (text: string): string =>
  `"${text}" names no currency. Give the amount "currency": "EUR", or { "column": … }, in the mapping.`;
