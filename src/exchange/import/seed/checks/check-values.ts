import { IDENTIFIER_PROPERTY, statedProperties } from '../../../../domain/claims/properties.js';
import type { EntityKind } from '../../../../domain/kinds.js';
import { problem, type Problem } from '../problem.js';
import type { ValueColumn } from '../seed-columns.js';
import type { Cells, SeedData, SeedRow } from '../seed-data.js';
import { kindOf, unknownEntity, type SeedIndex } from '../seed-index.js';
import { checkField } from './check-fields.js';
import { checkLanguage } from './check-language.js';
import { checkWebAddress } from './check-web-address.js';
import { firstPlaces } from './first-places.js';

type ValueRow = SeedRow<Cells<ValueColumn>>;

/** What further documents say of an entity is about a property that it has, and said once. */
export function checkValues(data: SeedData, index: SeedIndex): Problem[] {
  const keys = data.values.map((row) => {
    const { entity, property, value, language, document } = row.value;
    return { ...row, value: [entity, property, value, language, document].join(' | ') };
  });
  return [
    ...data.values.flatMap((row) => checkValue(row, index)),
    ...firstPlaces(keys).repeated.map(({ row, first }) =>
      problem(row, `The same value stands in line ${first.line}. Remove one of the two.`),
    ),
  ];
}

function checkValue(row: ValueRow, index: SeedIndex): Problem[] {
  const { entity, value, language } = row.value;
  const kind = kindOf(index, entity);
  if (kind === undefined) return [problem(row, unknownEntity(entity))];
  if (value === '')
    return [problem(row, 'The value is missing. Write what the document says or drop the row.')];
  return [...checkProperty(row, kind, index), ...checkLanguage(row, language)];
}

function checkProperty(row: ValueRow, kind: EntityKind, index: SeedIndex): Problem[] {
  const { property, value } = row.value;
  if (IDENTIFIER_PROPERTY.test(property)) return [];
  const known = statedProperties(kind);
  if (!known.includes(property)) {
    const message = `The property "${property}" is not one that a document can state of this kind. Use one of: ${known.join(', ')}, identifier:<scheme>.`;
    return [problem(row, message)];
  }
  if (property === 'website') return checkWebAddress(row, property, value);
  return checkField({ ...row, value: { kind } }, property, value, index);
}
