import { canonicalKey, type RelationKey } from '../../../domain/relation.js';

/** The two entities of a merge. */
export interface MergedPair {
  /** The id that stays. */
  readonly keep: string;
  /** The id that is given up. */
  readonly merged: string;
}

/** The key that a relation has once the two entities are one. */
export function keyAfter<Key extends Pick<RelationKey, 'subject' | 'type' | 'object'>>(
  key: Key,
  { keep, merged }: MergedPair,
): Key {
  const end = (id: string): string => (id === merged ? keep : id);
  const { subject, object } = canonicalKey({
    ...{ role: null, action: null, vote: null, ...key },
    subject: end(key.subject),
    object: end(key.object),
  });
  return { ...key, subject, object };
}

/** True for a relation between the two: it would lead from an entity to itself. */
export function isBetween(
  { subject, object }: Pick<RelationKey, 'subject' | 'object'>,
  { keep, merged }: MergedPair,
): boolean {
  return (subject === keep && object === merged) || (subject === merged && object === keep);
}
