import type { Problem } from '../problem.js';
import type { SourceColumn } from '../seed-columns.js';
import type { Cells, SeedData, SeedRow } from '../seed-data.js';
import type { SeedIndex } from '../seed-index.js';
import { checkEvidence } from './check-evidence.js';

/** Where a file names documents, every entity, name and identifier in it has one. */
export function checkSources(data: SeedData, index: SeedIndex): Problem[] {
  const sourced = new Set(
    data.tables.filter(({ header }) => header.includes('document')).map(({ file }) => file),
  );
  const rows: readonly SeedRow<Cells<SourceColumn>>[] = [
    ...data.entities.map((row) => ({ ...row, value: row.value.source })),
    ...data.names,
    ...data.identifiers,
  ];
  return [...rows.filter(({ file }) => sourced.has(file)), ...data.values].flatMap((row) =>
    checkEvidence(row, index),
  );
}
