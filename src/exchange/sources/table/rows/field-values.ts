import type { Read } from '../../../../domain/checks/cleaning.js';
import type { EntityInput, FieldValue } from '../../../../domain/entity.js';
import type { FieldType, KindField } from '../../../../domain/kind-field.js';
import { fieldsOf } from '../../../../domain/kinds.js';
import { readAmount } from '../cells/amounts.js';
import { readPeriod, sideOf } from '../cells/dates.js';
import type { EntityMapping, FieldMapping } from '../mapping/mapping.js';
import type { TableContext } from './context.js';
import { currencyOf, noCurrency } from './money.js';
import type { RowCells } from './row-cells.js';
import { onlyCountry } from './row-id.js';

/** A cell that cannot be taken; the row goes on without it. */
export interface BadCell {
  readonly column: string | undefined;
  readonly complaint: string;
  readonly left: string;
}

/** The fields of the kind that a row fills; `bad` is given the cells that cannot be taken. */
export function fieldValues(
  context: TableContext,
  row: RowCells,
  { kind, fields = {} }: EntityMapping,
  bad: BadCell[],
): EntityInput['fields'] {
  const known = fieldsOf(kind);
  const values: Record<string, FieldValue> = Object.fromEntries(
    Object.keys(known).map((field) => [field, null]),
  );
  for (const [name, mapping] of Object.entries(fields)) {
    const field = known[name];
    if (field === undefined) continue;
    const read = readValue(context, row, { name, field, mapping });
    if ('value' in read) Object.assign(values, read.value);
    else
      addOnce(bad, { column: mapping.column, complaint: read.complaint, left: row.text(mapping) });
  }
  return values;
}

/** A cell that gives both a start and an end is told once. */
function addOnce(bad: BadCell[], one: BadCell): void {
  const isTold = bad.some(
    ({ column, complaint }) => column === one.column && complaint === one.complaint,
  );
  if (!isTold) bad.push(one);
}

interface AskedField {
  readonly name: string;
  readonly field: KindField;
  readonly mapping: FieldMapping;
}

type Values = Readonly<Record<string, FieldValue>>;

function readValue(context: TableContext, row: RowCells, asked: AskedField): Read<Values> {
  const { name, field, mapping } = asked;
  if (name === 'budget') return readBudget(row, mapping);
  const text = row.text(mapping);
  if (text === '') return { value: {} };
  if (field.type === 'date') return readDate(context, row, asked);
  const read = READERS[field.type](text, mapping);
  return 'complaint' in read ? read : { value: { [name]: read.value } };
}

function readDate(
  { mapping: { dates = {} } }: TableContext,
  row: RowCells,
  { name, mapping }: AskedField,
): Read<Values> {
  const read = readPeriod(row.value(mapping), dates);
  return 'complaint' in read ? read : { value: { [name]: read.value[sideOf(name)] } };
}

type Reader = (text: string, mapping: FieldMapping) => Read<FieldValue>;

const READERS: Readonly<Record<Exclude<FieldType, 'date'>, Reader>> = {
  text: (value) => ({ value }),
  integer: readNumber,
  number: readNumber,
  list: (text, { separators = [';', '\n', ','] }) => ({ value: listOf(text, separators) }),
  country: (text) => {
    const value = onlyCountry(text);
    if (value !== null) return { value };
    return { complaint: `"${text}" is not the name of one country. Correct the cell.` };
  },
};

function readBudget(row: RowCells, mapping: FieldMapping): Read<Values> {
  const read = readAmount(row.value(mapping), mapping.decimal);
  if ('complaint' in read) return read;
  if (read.value === null) return { value: {} };
  const currency = read.value.currency ?? currencyOf(row, mapping);
  if (currency === null) return { complaint: noCurrency(row.text(mapping)) };
  return { value: { budget: read.value.value, budgetCurrency: currency } };
}

/** `25 participants`, `1,200`: the number in a cell. */
function readNumber(text: string): Read<FieldValue> {
  const digits = /^(-?\d[\d,' ]*(?:\.\d+)?)(?:\s*\p{L}+)?$/u.exec(text)?.[1];
  if (digits === undefined) return { complaint: `"${text}" is not a number. Write digits.` };
  return { value: Number(digits.replace(/[,' ]/g, '')) };
}

function listOf(text: string, separators: readonly string[]): string[] {
  const parts = separators.reduce(
    (texts, sign) => texts.flatMap((part) => part.split(sign)),
    [text],
  );
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
