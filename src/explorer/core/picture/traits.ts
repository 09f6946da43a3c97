import type { FoundRelation } from '../documents/picture.js';
import {
  chosenOf,
  ENTITY_FACETS,
  RELATION_FACETS,
  type EntityFacet,
  type RelationFacet,
} from '../model/facets.js';

/** A value as it is compared, and what it is called. */
export interface TraitValue {
  readonly value: string;
  readonly label: string;
}

/** What an entity can be chosen by. */
export type EntityTraits = Readonly<Partial<Record<EntityFacet, readonly TraitValue[]>>>;

/** Of entities, by id; who is missing has none. */
export type Traits = ReadonlyMap<string, EntityTraits>;

/** What of a relation it can be chosen by. */
type Choosable = Pick<FoundRelation, 'status' | 'role' | 'vote'>;

/** What it says of that. */
export function relationTrait(
  { status, role, vote }: Choosable,
  key: RelationFacet,
): string | null {
  switch (key) {
    case 'STATUS':
      return status;
    case 'ROLE':
      return role;
    case 'VOTE':
      return vote;
  }
}

/** What lets a relation through; null where none is chosen by itself. */
export function relationTest(
  choices: readonly string[],
): ((relation: Choosable) => boolean) | null {
  const chosen = [...chosenOf(choices, RELATION_FACETS)];
  if (chosen.length === 0) return null;
  return (relation) =>
    chosen.every(([key, values]) => values.includes(relationTrait(relation, key) ?? ''));
}

/** What lets an entity through; null where none is chosen by itself. */
export function entityTest(
  choices: readonly string[],
  traits: Traits | undefined,
): ((id: string) => boolean) | null {
  const chosen = [...chosenOf(choices, ENTITY_FACETS)];
  if (chosen.length === 0) return null;
  return (id) => {
    const own = traits?.get(id);
    return chosen.every(
      ([key, values]) => own?.[key]?.some(({ value }) => values.includes(value)) === true,
    );
  };
}
