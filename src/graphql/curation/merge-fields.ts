import type {
  Entity,
  EntityInput as DomainInput,
  FieldValue,
  Identifier,
  Name,
} from '../../domain/entity.js';
import { invalidInput } from '../../domain/errors.js';
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

/** What is given, as an entity of its own, to be checked. An entity that is there keeps its name. */
export function givenInput(
  kind: EntityKind,
  given: EntityFields,
  stored: Pick<Entity, 'name'> | undefined,
): DomainInput {
  const name = given.name === undefined ? stored?.name : given.name;
  if (name == null) {
    throw invalidInput('A new entity needs a name, and an old one keeps one.', 'input.name');
  }
  return {
    ...{ id: given.id, kind, name },
    shortName: given.shortName ?? null,
    acronym: given.acronym ?? null,
    names: namesOf(given.names ?? []),
    identifiers: identifiersOf(given.identifiers ?? []),
    description: given.description ?? null,
    website: given.website ?? null,
    fields: Object.fromEntries(
      Object.keys(fieldsOf(kind)).map((field) => [field, (given[field] ?? null) as FieldValue]),
    ),
  };
}

/** The parts of an entity of which something is said that needs a document. */
export function spokenParts(kind: EntityKind, given: EntityFields): string[] {
  const common = ['name', 'acronym', 'website', 'names', 'identifiers'];
  return [...common, ...Object.keys(fieldsOf(kind))].filter((part) => given[part] !== undefined);
}

/**
 * What is given under an id that was merged into the kept entity: that one keeps its own names and
 * values, answers to the names and codes given as well, and gains what it did not have.
 */
export function underKeptId(given: EntityFields, kept: Entity): EntityFields {
  const { name, acronym, shortName, names, identifiers, ...others } = given;
  const own: readonly (string | null)[] = [kept.name, kept.acronym, kept.shortName];
  const further = [
    { value: name, kind: 'ALIAS' as const },
    { value: shortName, kind: 'SHORT' as const },
    { value: acronym, kind: 'ACRONYM' as const },
  ].flatMap(({ value, kind }) => (value == null || own.includes(value) ? [] : [{ value, kind }]));
  const held: Readonly<Record<string, unknown>> = { ...kept, ...kept.fields };
  const gained = Object.entries(others).filter(
    ([part, value]) =>
      part !== 'id' &&
      value != null &&
      (held[part] == null || JSON.stringify(held[part]) === JSON.stringify(value)),
  );
  const all = [...(names ?? []), ...further];
  return {
    ...Object.fromEntries(gained),
    id: kept.id,
    ...(all.length === 0 ? {} : { names: all }),
    ...(identifiers == null ? {} : { identifiers }),
  };
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
