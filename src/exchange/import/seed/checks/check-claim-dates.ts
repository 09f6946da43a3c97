import type { Problem } from '../problem.js';
import type { SeedData } from '../seed-data.js';
import { checkDate, reversed } from './check-dates.js';

/** Dates of a claim are partial dates in order. */
export function checkClaimDates(data: SeedData): Problem[] {
  return data.relations.flatMap((row) => {
    const { validFrom, validTo, observedOn } = row.value;
    return [
      ...checkDate(row, 'validFrom', validFrom),
      ...checkDate(row, 'validTo', validTo),
      ...checkDate(row, 'observedOn', observedOn),
      ...reversed(row, validFrom, validTo, ['validFrom', 'validTo']),
    ];
  });
}
