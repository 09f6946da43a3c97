import { refusePerson } from '../../../../domain/checks/persons.js';
import { LONGEST_NOTE } from '../../../../domain/checks/clean-description.js';
import { Cleaning } from '../../../../domain/checks/cleaning.js';
import { readLanguage } from '../../../../domain/checks/read-language.js';
import { readProperty } from '../../../../domain/checks/read-property.js';
import { readShort } from '../../../../domain/checks/read-text.js';
import { IDENTIFIER_PROPERTY, statedProperties } from '../../../../domain/claims/properties.js';
import { fieldsOf, type EntityKind } from '../../../../domain/kinds.js';
import { fieldValue } from '../field-value.js';
import { problem, type Problem } from '../problem.js';
import type { ValueColumn } from '../seed-columns.js';
import type { Cells, SeedData, SeedRow } from '../seed-data.js';
import { kindOf, unknownEntity, type SeedIndex } from '../seed-index.js';
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
  const { entity, value } = row.value;
  const kind = kindOf(index, entity);
  if (kind === undefined) return [problem(row, unknownEntity(entity))];
  if (value === '')
    return [problem(row, 'The value is missing. Write what the document says or drop the row.')];
  const cleaning = new Cleaning();
  readRow(cleaning, row, kind);
  return cleaning.problems.map(({ message }) => problem(row, message));
}

function readRow(cleaning: Cleaning, { value: cells }: ValueRow, kind: EntityKind): void {
  const { property, value, language, locator, note } = cells;
  const known = statedProperties(kind);
  if (known.includes(property) || IDENTIFIER_PROPERTY.test(property)) {
    const given = fieldValue(fieldsOf(kind)[property]?.type ?? 'text', value) ?? '';
    cleaning.take('value', readProperty(kind, property, given), null);
  } else {
    cleaning.refuse(
      'property',
      `The property "${property}" is not one that a document can state of this kind. Use one of: ${known.join(', ')}, identifier:<scheme>.`,
    );
  }
  cleaning.take('language', readLanguage('language', language), null);
  cleaning.take('note', readShort('note', note, { most: LONGEST_NOTE }), null);
  for (const text of [value, locator, note]) refusePerson(cleaning, 'value', text);
}
