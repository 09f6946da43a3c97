import { isDocumentId, isEntityId } from '../../../../domain/ids.js';
import { KINDS } from '../../../../domain/kinds.js';
import { problem, type Problem } from '../problem.js';
import type { SeedData } from '../seed-data.js';
import { firstPlaces } from './first-places.js';

/** Ids have the form `<kind>:<slug>`, fit their file and stand once. */
export function checkIds(data: SeedData): Problem[] {
  const entities = data.entities.map((row) => ({ ...row, value: row.value.common.id }));
  const documents = data.documents.map((row) => ({ ...row, value: row.value.id }));
  return [
    ...data.entities.flatMap((row) => {
      const { kind, common } = row.value;
      if (isEntityId(common.id, kind)) return [];
      const form = `${KINDS[kind].prefix}:slug in lower-case letters, digits and hyphens`;
      return [problem(row, `"${common.id}" is not an id of this file. Write ${form}.`)];
    }),
    ...documents
      .filter((row) => !isDocumentId(row.value))
      .map((row) =>
        problem(
          row,
          `"${row.value}" is not the id of a document. Write document:slug in lower-case letters, digits and hyphens.`,
        ),
      ),
    ...firstPlaces([...entities, ...documents]).repeated.map(({ row, first }) =>
      problem(
        row,
        `The id "${row.value}" stands already in ${first.file}, line ${first.line}. Keep one of the two rows.`,
      ),
    ),
  ];
}
