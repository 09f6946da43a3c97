import type { FieldValue } from '../entity.js';
import { isEntityId } from '../ids.js';
import type { KindField } from '../kinds.js';
import { isPartialDate } from '../time/partial-date.js';

/** Why a field of a kind cannot have this value, with what to do; null when it can. */
export function complaintOn(
  field: KindField,
  name: string,
  value: NonNullable<FieldValue>,
): string | null {
  if (typeof value === 'number') return complaintOnNumber(field, name, value);
  if (typeof value === 'string') return complaintOnText(field, name, value);
  return value.map((item) => notInList(field, name, item)).find((why) => why !== null) ?? null;
}

function complaintOnText(field: KindField, name: string, value: string): string | null {
  if (field.type === 'date' && !isPartialDate(value)) {
    return `The ${name} "${value}" is not a date. Write 2018, 2018-12 or 2018-12-19.`;
  }
  if (field.type === 'country' && !isEntityId(value, 'COUNTRY')) {
    return `The ${name} "${value}" is not the id of a country, such as country:mne.`;
  }
  return notInList(field, name, value);
}

function complaintOnNumber({ range, type }: KindField, name: string, value: number): string | null {
  const [least, greatest] = range ?? [0, Number.MAX_SAFE_INTEGER];
  if (!(value >= least && value <= greatest)) {
    return `The ${name} must be between ${least} and ${greatest}, not ${value}.`;
  }
  return type === 'integer' && !Number.isInteger(value)
    ? `The ${name} must be a whole number, not ${value}.`
    : null;
}

function notInList({ type, values }: KindField, name: string, value: string): string | null {
  if (values === undefined || values.includes(value)) return null;
  const said = type === 'list' ? `"${value}" among the ${name}` : `The ${name} "${value}"`;
  return `${said} is not in its list. Use one of: ${values.join(', ')}.`;
}
