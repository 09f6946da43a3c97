import type { RelationGroup } from '../../domain/relation-groups.js';

/** The groups of relations in the order of the legend. */
export const GROUPS = [
  'STEERING',
  'BELONGING',
  'COMMITMENT',
  'DELIVERY',
  'SUBJECT',
  'CRITICISM',
] as const satisfies readonly RelationGroup[];

export type { RelationGroup };
