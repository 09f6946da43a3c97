import type { RelationKey, RelationSummary } from '../../domain/relation.js';
import { outerDays } from '../../domain/time/validity.js';
import { LIVE } from '../query/clauses.js';

/** What is stored on the edge of a version that is recorded at this time and is the present one. */
export function relationProperties(
  id: string,
  { role, action, vote }: Pick<RelationKey, 'role' | 'action' | 'vote'>,
  summary: RelationSummary,
  recordedAt: string,
): Record<string, unknown> {
  const days = outerDays(summary);
  return {
    ...summary,
    ...{ id, role, action, vote },
    observedOn: JSON.stringify(summary.observedOn),
    amounts: JSON.stringify(summary.amounts),
    validFromDay: days.from,
    validToDay: days.to,
    recordedAt,
    retractedAt: LIVE,
  };
}
