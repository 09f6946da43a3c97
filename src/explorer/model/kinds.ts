import type { EntityKind } from '../../domain/kinds.js';

/** The kinds of entity in the order of the legend. The symbols are their second cue after colour. */
export const KINDS = [
  'ORGANISATION',
  'COUNTRY',
  'DIALOGUE',
  'FRAMEWORK',
  'PROJECT',
  'EVENT',
  'THEME',
  'RESOURCE',
  'PLACE',
] as const satisfies readonly EntityKind[];

export type { EntityKind };

/** Kinds with dates of their own, in the same order. */
export const DATED_KINDS: readonly EntityKind[] = [
  'DIALOGUE',
  'FRAMEWORK',
  'PROJECT',
  'EVENT',
  'RESOURCE',
];

const ACTORS: readonly EntityKind[] = ['ORGANISATION', 'COUNTRY', 'DIALOGUE'];

export function isActor(kind: EntityKind): boolean {
  return ACTORS.includes(kind);
}
