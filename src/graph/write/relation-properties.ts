import type { RelationKey, RelationSummary } from '../../domain/relation.js';
import { derivedOfRelation } from '../derived.js';
import { LIVE } from '../query/clauses.js';

/** What is stored on the edge of a version that is recorded at this time and is the present one. */
export function relationProperties(
  id: string,
  { role, action, vote }: Pick<RelationKey, 'role' | 'action' | 'vote'>,
  summary: RelationSummary,
  recordedAt: string,
): Record<string, unknown> {
  return {
    ...summary,
    ...{ id, role, action, vote, ...derivedOfRelation({ role }) },
    observedOn: JSON.stringify(summary.observedOn),
    amounts: JSON.stringify(summary.amounts),
    certainDays: JSON.stringify(summary.certainDays.map(({ from, to }) => [from, to])),
    recordedAt,
    retractedAt: LIVE,
  };
}
