import type { RelationFilter } from '../../domain/filters.js';
import { KINDS, type EntityKind } from '../../domain/kinds.js';
import { RELATION_TYPE_NAMES } from '../../domain/relation-types.js';
import type { Clauses } from './clauses.js';
import { relationConditions } from './relation-filter.js';

/** Kinds of entity that actors share when they work together; what `via` means when it is missing. */
export const SHARED_KINDS: readonly EntityKind[] = ['PROJECT', 'EVENT', 'DIALOGUE', 'FRAMEWORK'];

/**
 * Which relations count as ties: those of both sides, and direct ones. Without `statuses` every one
 * but CLAIMED. Ends, direction and documents are not here: they would test one side only.
 */
export type TieFilter = Omit<
  RelationFilter,
  'direction' | 'subject' | 'object' | 'document' | 'documentPublisher'
>;

/**
 * Weights are added up in whole units of this fineness: such a sum is the same in every order, so
 * that engines agree on it without sorting.
 */
export const WEIGHT_UNITS = '100000000000.0';

/** Any relation that the filter's types let through, either way. */
export function tie(
  clauses: Clauses,
  from: string,
  variable: string,
  to: string,
  { types = RELATION_TYPE_NAMES }: TieFilter,
): string {
  return clauses.pattern(from, variable, to, types, 'BOTH');
}

/** What the pattern of a tie cannot say. */
export function tieConditions(clauses: Clauses, variable: string, filter: TieFilter): string[] {
  return [
    ...(filter.statuses === undefined ? [`${variable}.status <> 'CLAIMED'`] : []),
    ...clauses.inView(variable, filter.types ?? RELATION_TYPE_NAMES),
    ...relationConditions(clauses, filter, variable),
  ];
}

/** The entity is of one of these kinds. Labels are read faster than a property on both engines. */
export function ofKinds(variable: string, kinds: readonly EntityKind[]): string {
  if (kinds.length === 0) return 'false';
  return `(${kinds.map((kind) => `${variable}:${KINDS[kind].label}`).join(' OR ')})`;
}
