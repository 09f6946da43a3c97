import { ENTITY_KINDS, type EntityKind } from '../../domain/kinds.js';

/** A bit for each of these kinds; without any list, all. */
export function kindBits(kinds: readonly EntityKind[] | null | undefined): number {
  const named = kinds ?? ENTITY_KINDS;
  return named.reduce((bits, kind) => bits | (1 << ENTITY_KINDS.indexOf(kind)), 0);
}
