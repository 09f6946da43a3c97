import type { Problem } from '../problem.js';
import type { SeedData } from '../seed-data.js';
import type { SeedIndex } from '../seed-index.js';
import { checkEvidence } from './check-evidence.js';

/** Every claim cites a place in a document of `documents.csv` and says how sure the reading is. */
export function checkClaimEvidence(data: SeedData, index: SeedIndex): Problem[] {
  return data.relations.flatMap((row) => checkEvidence(row, index));
}
