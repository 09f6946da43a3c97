import { identifierKey } from '../../../../domain/entity.js';
import { problem, type Problem } from '../problem.js';
import type { SeedData } from '../seed-data.js';
import { unknownEntity, type SeedIndex } from '../seed-index.js';
import { firstPlaces } from './first-places.js';

/** A code of another register belongs to one entity. */
export function checkIdentifiers(data: SeedData, index: SeedIndex): Problem[] {
  const keys = data.identifiers.map((row) => ({ ...row, value: identifierKey(row.value) }));
  return [
    ...data.identifiers.flatMap((row) => {
      const { entity, scheme, value } = row.value;
      const found: Problem[] = [];
      if (!index.entities.has(entity)) found.push(problem(row, unknownEntity(entity)));
      if (value === '') found.push(problem(row, 'The value is missing. Write the code.'));
      if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(scheme)) {
        const message = `The scheme "${scheme}" is not readable. Use lower-case letters, digits and hyphens, such as iso3166-1-alpha-3.`;
        found.push(problem(row, message));
      }
      return found;
    }),
    ...firstPlaces(keys).repeated.map(({ row, first }) =>
      problem(
        row,
        `The identifier "${row.value.replace('|', ' ')}" stands already in line ${first.line}. A code names one entity; remove one of the two.`,
      ),
    ),
  ];
}
