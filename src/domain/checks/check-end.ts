import { invalidInput } from '../errors.js';
import type { Relation } from '../relation.js';
import { firstDay, lastDay, parsePartialDate } from '../time/partial-date.js';

/** INVALID_INPUT, naming `validTo`, for an end that lies before the start that a relation shows. */
export function refuseEndBeforeStart(
  { validFrom }: Pick<Relation, 'validFrom'>,
  validTo: string,
): void {
  const ends = lastDay(parsePartialDate(validTo, 'validTo'));
  if (validFrom === null || ends >= firstDay(validFrom)) return;
  throw invalidInput(
    `The validTo "${validTo}" lies before the validFrom "${validFrom}" of the relation. Correct it; or, where the start is wrong, record what the document says with assertRelation, and retract the claim of the start.`,
    'validTo',
  );
}
