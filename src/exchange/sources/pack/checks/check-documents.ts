import { cleanDocument } from '../../../../domain/checks/clean-document.js';
import { problem, type Problem } from '../problem.js';
import type { SeedData } from '../seed-data.js';
import { documentInput } from '../to-inputs.js';

/** Documents can be taken as they are. */
export function checkDocuments(data: SeedData): Problem[] {
  return data.documents.flatMap((row) =>
    cleanDocument(documentInput(row)).problems.map(({ message }) => problem(row, message)),
  );
}
