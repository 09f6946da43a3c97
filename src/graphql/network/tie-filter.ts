import { invalidInput } from '../../domain/errors.js';
import type { RelationFilter } from '../../domain/filters.js';
import type { TieFilter } from '../../graph/query/ties.js';
import type { RelationFilterInput } from '../filter/relation-filter-input.js';
import { toRelationFilter } from '../filter/to-domain.js';

/** How `relation` is described wherever two sides are tied to one shared entity. */
export const TIE_FILTER_DESCRIPTION =
  'Which relations count, on both sides and straight between the two: `types`, `roles`, `statuses`, `votes`, `actions`, `validOn`, `during`, `minConfidence`, `dated`, and these in `and`, `or`, `not`. Every status but CLAIMED when `statuses` is missing.';

/** Conditions that would hold for one side and not for the other, and what to use instead. */
const ONE_SIDED = {
  subject: 'Give `via` and `kinds`',
  object: 'Give `via` and `kinds`',
  document: 'Look at the claims of the relations found',
  documentPublisher: 'Look at the claims of the relations found',
} as const;

/** The filter on ties; INVALID_INPUT names a condition that has no meaning for two sides. */
export function toTieFilter(input: RelationFilterInput | null | undefined): TieFilter {
  const { direction = 'BOTH', ...filter } = toRelationFilter(input, 'relation');
  refuseOneSided({ ...filter, direction }, 'relation');
  return filter;
}

function refuseOneSided(filter: RelationFilter, path: string): void {
  const { direction = 'BOTH', and, or, not } = filter;
  if (direction !== 'BOTH') {
    throw invalidInput(
      'Ties count either way: what one side does, the other may undergo. Leave `direction` out, or give `types`.',
      `${path}.direction`,
    );
  }
  for (const [name, remedy] of Object.entries(ONE_SIDED)) {
    if (filter[name as keyof typeof ONE_SIDED] === undefined) continue;
    throw invalidInput(
      `\`${name}\` cannot be tested on the ties of partners. ${remedy} instead.`,
      `${path}.${name}`,
    );
  }
  for (const [name, parts] of Object.entries({ and, or })) {
    for (const [at, part] of (parts ?? []).entries()) refuseOneSided(part, `${path}.${name}.${at}`);
  }
  if (not !== undefined) refuseOneSided(not, `${path}.not`);
}
