import { problem, type Problem } from '../problem.js';
import type { SeedData } from '../seed-data.js';
import { firstPlaces } from './first-places.js';

/** An id stands once, in whatever file. */
export function checkIds(data: SeedData): Problem[] {
  const entities = data.entities.map((row) => ({ ...row, value: row.value.common.id }));
  const documents = data.documents.map((row) => ({ ...row, value: row.value.id }));
  return firstPlaces([...entities, ...documents]).repeated.map(({ row, first }) =>
    problem(
      row,
      `The id "${row.value}" stands already in ${first.file}, line ${first.line}. Keep one of the two rows.`,
    ),
  );
}
