import { cleanClaim } from '../../../../domain/checks/clean-claim.js';
import { isEntityId } from '../../../../domain/ids.js';
import { isAmounts } from '../amounts.js';
import { problem, type Problem } from '../problem.js';
import type { SeedData } from '../seed-data.js';
import { unknownEntity, type SeedIndex } from '../seed-index.js';
import { claimInput, type ClaimRow } from '../to-inputs.js';
import { checkDocument } from './check-evidence.js';

/** Claims are such as the registry allows, between entities that are there, and cite a document. */
export function checkClaims(data: SeedData, index: SeedIndex): Problem[] {
  return data.relations.flatMap((row) => [
    ...cleanClaim(claimInput(row)).problems.map(({ message }) => problem(row, message)),
    ...checkAmounts(row),
    ...[row.value.subject, row.value.object]
      .filter((id) => isEntityId(id) && !index.entities.has(id) && !index.elsewhere.has(id))
      .map((id) => problem(row, unknownEntity(id))),
    ...checkDocument(row, index),
  ]);
}

function checkAmounts(row: ClaimRow): Problem[] {
  const { amounts } = row.value;
  if (amounts === '' || isAmounts(amounts)) return [];
  return [
    problem(
      row,
      `The amounts "${amounts}" are not readable. Write year, currency, value and, where known, kind (commitment, disbursement, pledge or budget), with semicolons between: 2019 EUR 1000000 commitment; 2020 EUR 5.`,
    ),
  ];
}
