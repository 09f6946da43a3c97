import { allNames, type Entity, type FieldValue } from '../domain/entity.js';
import { invalidInput } from '../domain/errors.js';
import type { Direction } from '../domain/filters.js';
import type { KindField } from '../domain/kind-field.js';
import { ENTITY_KINDS, fieldsOf, type EntityKind } from '../domain/kinds.js';
import {
  RELATION_TYPE_NAMES,
  relationTypeInfo,
  type RelationType,
} from '../domain/relation-types.js';

/** Something an entity has: a field, a code of another register, or entities it is related to. */
export interface Property {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** The kinds that can have it. */
  readonly kinds: readonly EntityKind[];
  readonly source: PropertySource;
}

export type PropertySource =
  | { readonly from: 'entity'; readonly values: (entity: Entity) => readonly (string | number)[] }
  | { readonly from: 'identifiers'; readonly scheme: string }
  /** `field` holds the id of a country; entities without the field are asked for these relations. */
  | (RelatedSource & { readonly field?: string });

export interface RelatedSource {
  readonly from: 'relations';
  readonly types: readonly RelationType[];
  readonly direction: Direction;
  /** Kinds at the other end. */
  readonly to: readonly EntityKind[];
}

const present = <Value>(value: Value | null | undefined): Value[] => (value == null ? [] : [value]);

const everyEntity = (
  id: string,
  name: string,
  description: string,
  values: (entity: Entity) => readonly (string | number)[],
): Property => ({ id, name, description, kinds: ENTITY_KINDS, source: { from: 'entity', values } });

const COMMON: readonly Property[] = [
  everyEntity('name', 'name', 'Its main name.', ({ name }) => [name]),
  everyEntity('names', 'all names', 'Every name it answers to, the main one first.', allNames),
  everyEntity('acronym', 'acronym', 'Its initials.', ({ acronym }) => present(acronym)),
  everyEntity('description', 'description', 'What it is, in a sentence.', ({ description }) =>
    present(description),
  ),
  everyEntity('website', 'website', 'Its address on the web.', ({ website }) => present(website)),
];

/** Of events and places the field, of others the country they belong to or lie in. */
const COUNTRY: Property = {
  id: 'country',
  name: 'country',
  description: 'The country it belongs to, lies in or took place in.',
  kinds: ENTITY_KINDS.filter((kind) => kind !== 'COUNTRY' && kind !== 'THEME'),
  source: {
    from: 'relations',
    field: 'country',
    types: ['PART_OF', 'LOCATED_IN'],
    direction: 'OUT',
    to: ['COUNTRY'],
  },
};

const FIELDS: readonly Property[] = [
  ...new Set(ENTITY_KINDS.flatMap((kind) => Object.keys(fieldsOf(kind)))),
]
  .filter((id) => id !== COUNTRY.id)
  .map(fieldProperty);

const RELATIONS: readonly Property[] = RELATION_TYPE_NAMES.flatMap((type) =>
  relationTypeInfo(type).symmetric === true
    ? [relationProperty(type, 'BOTH')]
    : [relationProperty(type, 'OUT'), relationProperty(type, 'IN')],
);

/** All properties but the codes of other registers, which depend on what is stored. */
export const PROPERTIES: readonly Property[] = [...COMMON, COUNTRY, ...FIELDS, ...RELATIONS];

const BY_ID = new Map(PROPERTIES.map((property) => [property.id, property]));
const SCHEME = /^[a-z0-9][a-z0-9._-]*$/i;

/** The property with this id; what is no property of ours may be a scheme of identifiers. */
export function propertyOf(id: string): Property {
  const known = BY_ID.get(id);
  if (known !== undefined) return known;
  if (SCHEME.test(id)) return identifierProperty(id);
  throw invalidInput(`There is no property "${id}". Ask /reconcile/properties for them.`);
}

export function identifierProperty(scheme: string): Property {
  return {
    id: scheme,
    name: scheme,
    description: `Its code in the register "${scheme}".`,
    kinds: ENTITY_KINDS,
    source: { from: 'identifiers', scheme: scheme.toLowerCase() },
  };
}

/** What kinds of entity its values are; null when they are texts or numbers. */
export function valueKinds({ source }: Property): readonly EntityKind[] | null {
  return source.from === 'relations' ? source.to : null;
}

function fieldProperty(id: string): Property {
  const kinds = ENTITY_KINDS.filter((kind) => id in fieldsOf(kind));
  const fields = kinds.map((kind): KindField | undefined => fieldsOf(kind)[id]);
  const descriptions = new Set(fields.flatMap((field) => present(field?.description)));
  return {
    id,
    name: id.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`),
    description: [...descriptions].join(' '),
    kinds,
    source: { from: 'entity', values: ({ fields: own }) => valuesOf(own[id]) },
  };
}

const valuesOf = (value: FieldValue | undefined): readonly (string | number)[] =>
  value !== null && typeof value === 'object' ? value : present(value);

/** `MEMBER_OF.out`: of what it is a member; `MEMBER_OF.in`: its members; `PARTNERS_WITH`. */
function relationProperty(type: RelationType, direction: Direction): Property {
  const { outLabel, inLabel, subjectKinds, objectKinds, description } = relationTypeInfo(type);
  const ways = {
    OUT: { name: outLabel, kinds: subjectKinds, to: objectKinds },
    IN: { name: inLabel, kinds: objectKinds, to: subjectKinds },
    BOTH: {
      name: outLabel,
      kinds: ENTITY_KINDS.filter((kind) => [...subjectKinds, ...objectKinds].includes(kind)),
      to: ENTITY_KINDS.filter((kind) => [...subjectKinds, ...objectKinds].includes(kind)),
    },
  };
  const { name, kinds, to } = ways[direction];
  return {
    id: direction === 'BOTH' ? type : `${type}.${direction.toLowerCase()}`,
    name,
    description,
    kinds,
    source: { from: 'relations', types: [type], direction, to },
  };
}
