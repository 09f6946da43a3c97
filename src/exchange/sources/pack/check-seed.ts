import { checkClaims } from './checks/check-claims.js';
import { checkColumns } from './checks/check-columns.js';
import { checkDocuments } from './checks/check-documents.js';
import { checkDuplicateClaims } from './checks/check-duplicate-claims.js';
import { checkEntities } from './checks/check-entities.js';
import { checkIdentifiers } from './checks/check-identifiers.js';
import { checkIds } from './checks/check-ids.js';
import { checkMeetings } from './checks/check-meetings.js';
import { checkNamesakes } from './checks/check-namesakes.js';
import { checkSources } from './checks/check-sources.js';
import { checkValues } from './checks/check-values.js';
import { NOTHING_ELSE, type KnownElsewhere } from './known-elsewhere.js';
import type { Problem } from './problem.js';
import type { SeedData } from './seed-data.js';
import { seedIndex, type SeedIndex } from './seed-index.js';

type Check = (data: SeedData, index: SeedIndex) => readonly Problem[];

const CHECKS: readonly Check[] = [
  checkColumns,
  checkIds,
  checkEntities,
  checkNamesakes,
  checkIdentifiers,
  checkValues,
  checkSources,
  checkDocuments,
  checkClaims,
  checkMeetings,
  checkDuplicateClaims,
];

/**
 * Everything in the seed files that must be corrected, by file and line. Empty when all is well.
 * While a file cannot be read only that is said.
 * @param elsewhere what the files may speak of without bringing it.
 */
export function checkSeed(data: SeedData, elsewhere: KnownElsewhere = NOTHING_ELSE): Problem[] {
  const index = seedIndex(data, elsewhere);
  const unreadable = data.problems.some(({ hidesOthers }) => hidesOthers === true);
  const checks = unreadable ? [] : CHECKS;
  const found = [...data.problems, ...checks.flatMap((check) => check(data, index))];
  return found.sort((a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line);
}
