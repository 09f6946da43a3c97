import { identifierKey, type EntityInput, type FieldValue } from '../entity.js';
import { nameKey, type Additions } from '../names/merged-names.js';
import type { EntityValues } from './settle-values.js';

/** Values of an entity that no document gives, as far as there are any. */
export type Unsourced = Partial<EntityValues>;

const isEmpty = (value: FieldValue | undefined): boolean =>
  value == null || (typeof value === 'object' && value.length === 0);

/** The values of an entity as nobody vouches for them; the parts that are empty are left out. */
export function unsourcedOf(entity: EntityInput): Unsourced {
  const { name, acronym, website, names, identifiers } = entity;
  const fields = Object.fromEntries(
    Object.entries(entity.fields).filter(([, value]) => !isEmpty(value)),
  );
  return {
    name,
    ...(acronym === null ? {} : { acronym }),
    ...(website === null ? {} : { website }),
    ...(names.length === 0 ? {} : { names }),
    ...(identifiers.length === 0 ? {} : { identifiers }),
    ...(Object.keys(fields).length === 0 ? {} : { fields }),
  };
}

/** What documents say, and for the rest what is there without one. */
export function completed(said: EntityValues, own: Unsourced): EntityValues {
  const known = new Set(said.names.map(nameKey));
  const held = new Set(said.identifiers.map(identifierKey));
  const fields = Object.keys({ ...said.fields, ...own.fields }).map(
    (field) => [field, said.fields[field] ?? own.fields?.[field] ?? null] as const,
  );
  return {
    name: said.name ?? own.name ?? null,
    acronym: said.acronym ?? own.acronym ?? null,
    website: said.website ?? own.website ?? null,
    names: [...(own.names ?? []).filter((name) => !known.has(nameKey(name))), ...said.names],
    identifiers: [
      ...(own.identifiers ?? []).filter((one) => !held.has(identifierKey(one))),
      ...said.identifiers,
    ],
    fields: Object.fromEntries(fields),
  };
}

/** With the names and codes that a merge brings. */
export function withGained(own: Unsourced, gained: Additions): Unsourced {
  return withLists(own, {
    names: [...(own.names ?? []), ...gained.names],
    identifiers: [...(own.identifiers ?? []), ...gained.identifiers],
  });
}

/** Without the names and codes that a merge had brought. */
export function withoutGained(own: Unsourced, gained: Additions): Unsourced {
  const names = new Set(gained.names.map(nameKey));
  const identifiers = new Set(gained.identifiers.map(identifierKey));
  return withLists(own, {
    names: (own.names ?? []).filter((name) => !names.has(nameKey(name))),
    identifiers: (own.identifiers ?? []).filter((one) => !identifiers.has(identifierKey(one))),
  });
}

function withLists(own: Unsourced, { names, identifiers }: Additions): Unsourced {
  const single = Object.entries(own).filter(([part]) => part !== 'names' && part !== 'identifiers');
  return {
    ...Object.fromEntries(single),
    ...(names.length === 0 ? {} : { names }),
    ...(identifiers.length === 0 ? {} : { identifiers }),
  };
}
