import { NAME_KINDS } from '../../../../domain/entity.js';
import { problem, type Problem } from '../problem.js';
import type { Cells, SeedData, SeedRow } from '../seed-data.js';
import type { NameColumn } from '../seed-columns.js';
import { unknownEntity, type SeedIndex } from '../seed-index.js';
import { checkDate, reversed } from './check-dates.js';
import { checkLanguage } from './check-language.js';
import { firstPlaces } from './first-places.js';

type NameRow = SeedRow<Cells<NameColumn>>;

/** Further names belong to an entity, have a kind, and are not said twice. */
export function checkNames(data: SeedData, index: SeedIndex): Problem[] {
  const keys = data.names.map((row) => {
    const { entity, value, kind, language, document } = row.value;
    return { ...row, value: [entity, value, kind, language, document].join(' | ') };
  });
  return [
    ...data.names.flatMap((row) => checkName(row, index)),
    ...firstPlaces(keys).repeated.map(({ row, first }) =>
      problem(row, `The same name stands in line ${first.line}. Remove one of the two.`),
    ),
  ];
}

function checkName(row: NameRow, index: SeedIndex): Problem[] {
  const { entity, value, language, kind, from, to } = row.value;
  const found: Problem[] = [];
  if (!index.entities.has(entity)) found.push(problem(row, unknownEntity(entity)));
  if (value === '')
    found.push(problem(row, 'The value is missing. Write the name or drop the row.'));
  if (!Object.hasOwn(NAME_KINDS, kind)) {
    const kinds = Object.keys(NAME_KINDS).join(', ');
    found.push(problem(row, `The kind "${kind}" is not known. Use one of: ${kinds}.`));
  }
  return [
    ...found,
    ...checkRepeatsOwn(row, index),
    ...checkLanguage(row, language),
    ...checkDate(row, 'from', from),
    ...checkDate(row, 'to', to),
    ...reversed(row, from, to, ['from', 'to']),
  ];
}

function checkRepeatsOwn(row: NameRow, index: SeedIndex): Problem[] {
  const own = index.entities.get(row.value.entity)?.value.common;
  const { value, from, to } = row.value;
  if (own === undefined || value === '' || from !== '' || to !== '') return [];
  if (![own.name, own.shortName, own.acronym].includes(value)) return [];
  return [problem(row, `"${value}" is already the name, shortName or acronym. Drop the row.`)];
}
