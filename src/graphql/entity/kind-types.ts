import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { FieldType } from '../../domain/kind-field.js';
import { ENTITY_KINDS, KINDS, fieldsOf, type EntityKind } from '../../domain/kinds.js';
import {
  connectionType,
  type ConnectionClass,
  type TypeClass,
} from '../connection/connection-type.js';
import { PartialDateScalar } from '../scalars/partial-date.js';
import { Actor, Entity } from './entity.js';
import { Node } from './node.js';

/** How the field types of the registry read in GraphQL; `country` is resolved to the entity. */
const SCALARS: Readonly<Record<Exclude<FieldType, 'country'>, () => unknown>> = {
  text: () => String,
  integer: () => Int,
  number: () => Float,
  date: () => PartialDateScalar,
  list: () => [String],
};

function kindType(kind: EntityKind): TypeClass {
  const { label, description, actor } = KINDS[kind];
  const Base = actor ? Actor : Entity;
  class KindType extends (Base as new () => Entity) {}
  const interfaces = actor ? [Node, Entity, Actor] : [Node, Entity];
  ObjectType(label, { description, implements: interfaces })(KindType);
  for (const [name, field] of Object.entries(fieldsOf(kind))) {
    if (field.type === 'country') continue;
    Field(SCALARS[field.type] as () => TypeClass, {
      nullable: field.type !== 'list',
      description: field.description,
    })(KindType.prototype, name);
  }
  return KindType;
}

function perKind<Value>(make: (kind: EntityKind) => Value): Readonly<Record<EntityKind, Value>> {
  return Object.fromEntries(ENTITY_KINDS.map((kind) => [kind, make(kind)])) as Record<
    EntityKind,
    Value
  >;
}

/** The object type of each kind: `KIND_TYPES.ORGANISATION` is the type Organisation. */
export const KIND_TYPES = perKind(kindType);

/** The list of each kind: OrganisationConnection and so on. */
export const KIND_CONNECTIONS: Readonly<Record<EntityKind, ConnectionClass>> = perKind((kind) =>
  connectionType({
    name: KINDS[kind].label,
    of: KINDS[kind].plural,
    node: () => KIND_TYPES[kind],
  }),
);

export const EntityConnection = connectionType({
  name: 'Entity',
  of: 'entities of any kind',
  node: () => Entity,
});
