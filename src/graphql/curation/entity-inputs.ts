import { Field, Float, ID, InputType, Int } from 'type-graphql';
import type { NameKind } from '../../domain/entity.js';
import type { FieldType } from '../../domain/kind-field.js';
import { ENTITY_KINDS, KINDS, fieldsOf, type EntityKind } from '../../domain/kinds.js';
import { NameKindEnum } from '../enums.js';
import { IdentifierInput } from '../filter/entity-filter-input.js';
import { PartialDateScalar } from '../scalars/partial-date.js';

type Maybe<Value> = Value | null;

@InputType('NameInput', { description: 'One more name of an entity.' })
export class NameInput {
  @Field(() => String, { description: 'The name as written.' })
  value!: string;

  @Field(() => String, { nullable: true, description: 'Language, BCP 47: `fr`.' })
  language?: Maybe<string>;

  @Field(() => NameKindEnum, { defaultValue: 'ALIAS', description: 'What kind of name it is.' })
  kind!: NameKind;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'In use since; for former names.',
  })
  from?: Maybe<string>;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'In use until; for former names.',
  })
  to?: Maybe<string>;
}

/** A name as it is given: what `NameInput` holds. */
type GivenName = { readonly [Part in keyof NameInput]: NameInput[Part] };

/** What can be written of an entity of any kind. Fields left out stay; null empties them. */
export interface EntityFields {
  readonly id: string;
  readonly name?: Maybe<string>;
  readonly shortName?: Maybe<string>;
  readonly acronym?: Maybe<string>;
  readonly names?: Maybe<readonly GivenName[]>;
  readonly identifiers?: Maybe<readonly IdentifierInput[]>;
  readonly description?: Maybe<string>;
  readonly website?: Maybe<string>;
  readonly [field: string]: unknown;
}

type InputClass = new () => EntityFields;

const SCALARS: Readonly<Record<FieldType, () => unknown>> = {
  text: () => String,
  integer: () => Int,
  number: () => Float,
  date: () => PartialDateScalar,
  country: () => ID,
  list: () => [String],
};

function kindInput(kind: EntityKind): InputClass {
  const { label, prefix } = KINDS[kind];
  class KindInput {
    declare readonly id: string;
    [field: string]: unknown;
  }
  InputType(`${label}Input`, {
    description: `What to write of one ${label}. Fields left out stay as they are; null empties them.`,
  })(KindInput);
  const field = (name: string, type: () => unknown, description: string, nullable = true): void => {
    Field(type as () => InputClass, { nullable, description })(KindInput.prototype as object, name);
  };
  field(
    'id',
    () => ID,
    `Its id, \`${prefix}:<slug>\` in lower-case ASCII. It never changes.`,
    false,
  );
  field('name', () => String, 'The primary name. Required for a new one.');
  field('shortName', () => String, 'For labels, at most 26 characters.');
  field('acronym', () => String, 'Initials in common use.');
  field(
    'names',
    () => [NameInput],
    'All its other names; the list given replaces the one there is.',
  );
  field(
    'identifiers',
    () => [IdentifierInput],
    'All its codes in other registers; replaces the list there is.',
  );
  field('description', () => String, 'What it is, in your own words.');
  field('website', () => String, 'Its own website.');
  for (const [name, { type, description }] of Object.entries(fieldsOf(kind))) {
    field(name, SCALARS[type], description);
  }
  return KindInput;
}

const KIND_INPUTS = Object.fromEntries(
  ENTITY_KINDS.map((kind) => [kind, kindInput(kind)]),
) as Readonly<Record<EntityKind, InputClass>>;

/** One entity of one kind. `@oneOf` is set when the schema is built. */
export class EntityInput {
  readonly [prefix: string]: EntityFields | undefined;
}
InputType('EntityInput', {
  description: 'An entity to make or edit: give exactly one of the kinds.',
})(EntityInput);
for (const kind of ENTITY_KINDS) {
  const { label, prefix } = KINDS[kind];
  Field(() => KIND_INPUTS[kind], { nullable: true, description: `One ${label}.` })(
    EntityInput.prototype as object,
    prefix,
  );
}
