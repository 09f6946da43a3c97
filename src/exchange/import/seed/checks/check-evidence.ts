import { problem, type Problem } from '../problem.js';
import type { SourceColumn } from '../seed-columns.js';
import type { Cells, SeedRow } from '../seed-data.js';
import type { SeedIndex } from '../seed-index.js';
import { checkShare } from './check-share.js';

/** Whether a row cites a place in a document of `documents.csv` and says how sure the reading is. */
export function checkEvidence(
  row: SeedRow<Cells<SourceColumn>>,
  { documents }: SeedIndex,
): Problem[] {
  const { document, locator, confidence } = row.value;
  const found: Problem[] = [];
  if (document === '') {
    found.push(problem(row, 'The document is missing. Cite one of documents.csv.'));
  } else if (!documents.has(document)) {
    const message = `No document has the id "${document}". Add it to documents.csv or correct the id.`;
    found.push(problem(row, message));
  }
  if (locator === '') {
    const message =
      'The locator is missing. Say where in the document: a page, a row, an article, char 3353.';
    found.push(problem(row, message));
  }
  return [...found, ...checkShare(row, 'confidence', confidence)];
}
