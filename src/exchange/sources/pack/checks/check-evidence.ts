import { readShare } from '../../../../domain/checks/read-share.js';
import { readLocator } from '../../../../domain/checks/read-locator.js';
import { problem, type Problem } from '../problem.js';
import type { SourceColumn } from '../seed-columns.js';
import type { Cells, SeedRow } from '../seed-data.js';
import type { SeedIndex } from '../seed-index.js';
import { shareIn } from '../to-inputs.js';

type SourcedRow = SeedRow<Cells<SourceColumn>>;

/** Whether a row cites a place in a document of `documents.csv` and says how sure the reading is. */
export function checkEvidence(row: SourcedRow, index: SeedIndex): Problem[] {
  const { locator, confidence } = row.value;
  const found = [readLocator(locator), readShare('confidence', shareIn(confidence))];
  return [
    ...checkDocument(row, index),
    ...found.flatMap((read) => ('complaint' in read ? [problem(row, read.complaint)] : [])),
  ];
}

/** Whether a row cites a document of `documents.csv`. */
export function checkDocument(
  row: SeedRow<Cells<'document'>>,
  { documents }: SeedIndex,
): Problem[] {
  const { document } = row.value;
  if (document === '') {
    return [problem(row, 'The document is missing. Cite one of documents.csv.')];
  }
  if (documents.has(document)) return [];
  const message = `No document has the id "${document}". Add it to documents.csv or correct the id.`;
  return [problem(row, message)];
}
