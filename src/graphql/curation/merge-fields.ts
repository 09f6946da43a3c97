import type {
  Entity,
  EntityInput as DomainInput,
  FieldValue,
  Identifier,
  Name,
} from '../../domain/entity.js';
import { invalidInput } from '../../domain/errors.js';
import { additionsOf, withAdditions } from '../../domain/names/merged-names.js';
import { fieldsOf, kindOfPrefix, type EntityKind } from '../../domain/kinds.js';
import type { EntityFields, EntityInput } from './entity-inputs.js';

/** The kind and the fields that a `EntityInput` gives. */
export function chosenKind(input: EntityInput): { kind: EntityKind; fields: EntityFields } {
  for (const [prefix, fields] of Object.entries(input)) {
    const kind = kindOfPrefix(prefix);
    if (kind !== undefined && fields !== undefined) return { kind, fields };
  }
  throw invalidInput('Give exactly one of the kinds.', 'input');
}

/** The entity as it will be: what is given, and for the rest what is stored. */
export function mergedInput(
  kind: EntityKind,
  given: EntityFields,
  stored: Entity | undefined,
): DomainInput {
  const text = (field: 'name' | 'shortName' | 'acronym' | 'description' | 'website') =>
    given[field] === undefined ? (stored?.[field] ?? null) : given[field];
  const name = text('name');
  if (name === null) {
    throw invalidInput('A new entity needs a name, and an old one keeps one.', 'input.name');
  }
  return {
    ...{ id: given.id, kind, name },
    shortName: text('shortName'),
    acronym: text('acronym'),
    names: given.names === undefined ? (stored?.names ?? []) : namesOf(given.names ?? []),
    identifiers:
      given.identifiers === undefined
        ? (stored?.identifiers ?? [])
        : identifiersOf(given.identifiers ?? []),
    description: text('description'),
    website: text('website'),
    fields: mergedFields(kind, given, stored),
  };
}

/**
 * What is given under an id that was merged into the stored entity: that one keeps its own names and
 * values, answers to the names and codes given as well, and gains what it did not have.
 */
export function underKeptId(kind: EntityKind, given: EntityFields, kept: Entity): DomainInput {
  const said = mergedInput(kind, { ...given, name: given.name ?? kept.name }, undefined);
  const { id, name, shortName, acronym } = kept;
  return {
    ...withAdditions(kept, additionsOf(kept, said)),
    ...{ id, kind, name, shortName, acronym },
    description: kept.description ?? said.description,
    website: kept.website ?? said.website,
    fields: Object.fromEntries(
      Object.keys(fieldsOf(kind)).map((field) => [
        field,
        kept.fields[field] ?? said.fields[field] ?? null,
      ]),
    ),
  };
}

function mergedFields(
  kind: EntityKind,
  given: EntityFields,
  stored: Entity | undefined,
): DomainInput['fields'] {
  const entries = Object.keys(fieldsOf(kind)).map((field) => {
    const value = given[field] === undefined ? stored?.fields[field] : (given[field] as FieldValue);
    return [field, value ?? null] as const;
  });
  return Object.fromEntries(entries);
}

function identifiersOf(identifiers: NonNullable<EntityFields['identifiers']>): Identifier[] {
  return identifiers.map(({ scheme, value }) => ({ scheme, value }));
}

function namesOf(names: NonNullable<EntityFields['names']>): Name[] {
  return names.map(({ value, language, kind, from, to }) => ({
    ...{ value, kind },
    language: language ?? null,
    from: from ?? null,
    to: to ?? null,
  }));
}
