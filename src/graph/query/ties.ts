import type { EntityKind } from '../../domain/kinds.js';
import { RELATION_TYPE_NAMES } from '../../domain/relation-types.js';
import type { Clauses } from './clauses.js';

/** Kinds of entity that actors share when they work together; what `via` means when it is missing. */
export const SHARED_KINDS: readonly EntityKind[] = ['PROJECT', 'EVENT', 'DIALOGUE', 'FRAMEWORK'];

/** Any relation, either way. */
export function tie(clauses: Clauses, from: string, variable: string, to: string): string {
  return clauses.pattern(from, variable, to, RELATION_TYPE_NAMES, 'BOTH');
}

/** Every status but CLAIMED counts as a tie. */
export function tieConditions(clauses: Clauses, variable: string): string[] {
  return [`${variable}.status <> 'CLAIMED'`, ...clauses.inView(variable, RELATION_TYPE_NAMES)];
}
