import {
  allNames,
  identifierKey,
  type EntityInput,
  type Identifier,
  type Name,
} from '../entity.js';

/** What a merged entity brings to the one that is kept. */
export interface Additions {
  readonly names: readonly Name[];
  readonly identifiers: readonly Identifier[];
}

type Named = Pick<EntityInput, 'name' | 'shortName' | 'acronym' | 'names' | 'identifiers'>;

/** What is known of a merged entity, or a part of it. */
type PartlyNamed = Omit<Named, 'name'> & { readonly name: string | null };

const plain = (value: string, kind: Name['kind']): Name => ({
  ...{ value, kind },
  language: null,
  from: null,
  to: null,
});

/** The text under which a name is one of a list. */
export const nameKey = ({ value, language, kind, from, to }: Name): string =>
  JSON.stringify([value, language, kind, from, to]);

/**
 * The names and identifiers that the kept entity gains: the name of the merged one as an alias, its
 * short name, acronym and other names as what they are. Names that the kept one answers to already
 * are left out.
 */
export function additionsOf(keep: Named, merged: PartlyNamed): Additions {
  const own = [
    ...(merged.name === null ? [] : [plain(merged.name, 'ALIAS')]),
    ...(merged.shortName === null ? [] : [plain(merged.shortName, 'SHORT')]),
    ...(merged.acronym === null ? [] : [plain(merged.acronym, 'ACRONYM')]),
  ];
  const answered = new Set(allNames(keep));
  const known = new Set(keep.names.map(nameKey));
  const fresh = [
    ...own.filter(({ value }) => !answered.has(value)),
    ...merged.names.filter((name) => name.value !== keep.name && !known.has(nameKey(name))),
  ];
  const held = new Set(keep.identifiers.map(identifierKey));
  return {
    names: [...new Map(fresh.map((name) => [nameKey(name), name])).values()],
    identifiers: merged.identifiers.filter((identifier) => !held.has(identifierKey(identifier))),
  };
}

export function withAdditions<Entity extends Named>(entity: Entity, gained: Additions): Entity {
  return {
    ...entity,
    names: [...entity.names, ...gained.names],
    identifiers: [...entity.identifiers, ...gained.identifiers],
  };
}

export function withoutAdditions<Entity extends Named>(entity: Entity, gained: Additions): Entity {
  const names = new Set(gained.names.map(nameKey));
  const identifiers = new Set(gained.identifiers.map(identifierKey));
  return {
    ...entity,
    names: entity.names.filter((name) => !names.has(nameKey(name))),
    identifiers: entity.identifiers.filter((one) => !identifiers.has(identifierKey(one))),
  };
}

/** The first of the additions that the entity does not have any more, in words; null when all are there. */
export function missingAddition(entity: Named, gained: Additions): string | null {
  const names = new Set(entity.names.map(nameKey));
  const name = gained.names.find((one) => !names.has(nameKey(one)));
  if (name !== undefined) return `the name "${name.value}" (${name.kind})`;
  const identifiers = new Set(entity.identifiers.map(identifierKey));
  const lost = gained.identifiers.find((one) => !identifiers.has(identifierKey(one)));
  return lost === undefined ? null : `the identifier ${lost.scheme} "${lost.value}"`;
}
