import { problem, type Problem } from '../problem.js';
import { RELATION_COLUMNS } from '../seed-columns.js';
import type { SeedData } from '../seed-data.js';
import { firstPlaces } from './first-places.js';

/** Columns that do not make a claim another claim. */
const BESIDE_THE_POINT = new Set<string>(['amounts', 'confidence', 'note']);
const COLUMNS = RELATION_COLUMNS.filter((column) => !BESIDE_THE_POINT.has(column));

/** The same document says the same at the same place once, also where the files differ. */
export function checkDuplicateClaims(data: SeedData): Problem[] {
  const keys = data.relations.map((row) => ({
    ...row,
    value: JSON.stringify(COLUMNS.map((column) => row.value[column])),
  }));
  return firstPlaces(keys).repeated.map(({ row, first }) =>
    problem(
      row,
      `The same claim already stands in ${first.file}, line ${first.line}. Remove one of the two.`,
    ),
  );
}
