import { LABEL_LENGTH } from '../../../../domain/entity.js';
import { complaintOn } from '../../../../domain/checks/check-field.js';
import { fieldsOf, type KindField } from '../../../../domain/kinds.js';
import { problem, type Place, type Problem } from '../problem.js';
import type { EntityCells, SeedData, SeedRow } from '../seed-data.js';
import { fieldValue } from '../field-value.js';
import { kindOf, unknownEntity, type SeedIndex } from '../seed-index.js';
import { reversed } from './check-dates.js';
import { ALLOWED_VALUES } from './allowed-values.js';
import { checkWebAddress } from './check-web-address.js';

/** Names are there, labels are short and the fields of a kind hold what the kind says. */
export function checkFields(data: SeedData, index: SeedIndex): Problem[] {
  return data.entities.flatMap((row) => [
    ...checkCommon(row),
    ...Object.entries(row.value.fields).flatMap(([name, value]) =>
      value === '' ? [] : checkField(row, name, value, index),
    ),
    ...Object.entries(fieldsOf(row.value.kind)).flatMap(([name, { notBefore }]) =>
      notBefore === undefined ? [] : checkOrder(row, notBefore, name),
    ),
  ]);
}

function checkOrder(row: SeedRow<EntityCells>, first: string, then: string): Problem[] {
  const { fields } = row.value;
  return [...reversed(row, fields[first], fields[then], [first, then])];
}

function checkCommon(row: SeedRow<EntityCells>): Problem[] {
  const { name, shortName, website } = row.value.common;
  const found: Problem[] = [];
  if (name === '') found.push(problem(row, 'The name is missing. Write the full name.'));
  if (shortName.length > LABEL_LENGTH) {
    const message = `The shortName "${shortName}" has ${shortName.length} characters. Use at most ${LABEL_LENGTH}, so that it fits on a map.`;
    found.push(problem(row, message));
  }
  return [...found, ...checkWebAddress(row, 'website', website)];
}

/** A cell that does not hold what the field of the kind takes. */
export function checkField(
  row: Place & { readonly value: Pick<EntityCells, 'kind'> },
  name: string,
  value: string,
  index: SeedIndex,
): Problem[] {
  const field = fieldsOf(row.value.kind)[name];
  const message =
    field === undefined
      ? undefined
      : (complaint(field, name, value, index) ?? notAllowed(name, value));
  return message === undefined ? [] : [problem(row, message)];
}

function complaint(
  field: KindField,
  name: string,
  value: string,
  index: SeedIndex,
): string | undefined {
  const { type } = field;
  if (type === 'integer' && !/^\d+$/.test(value)) {
    return `The ${name} "${value}" is not a whole number. Write digits only.`;
  }
  if (type === 'number' && !/^-?\d+(\.\d+)?$/.test(value)) {
    return `The ${name} "${value}" is not a number. Write digits with a point for decimals.`;
  }
  if (type === 'country') return notACountry(name, value, index);
  return complaintOn(field, name, fieldValue(type, value) ?? '') ?? undefined;
}

function notACountry(name: string, value: string, index: SeedIndex): string | undefined {
  const kind = kindOf(index, value);
  if (kind === 'COUNTRY') return undefined;
  return kind === undefined
    ? unknownEntity(value)
    : `The ${name} "${value}" is not a country. Write the id of one, such as country:mne.`;
}

function notAllowed(name: string, value: string): string | undefined {
  const list = ALLOWED_VALUES[name];
  if (list === undefined || list.includes(value)) return undefined;
  return `The ${name} "${value}" is not in its list. Use one of: ${list.join(', ')}.`;
}
