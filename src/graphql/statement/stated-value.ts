import { Field, Float, ObjectType } from 'type-graphql';
import type { StatedValue as DomainValue } from '../../domain/claims/description.js';
import type { NameKind } from '../../domain/entity.js';
import type { Plain } from '../define-field.js';
import { NameKindEnum } from '../enums.js';
import { PartialDateScalar } from '../scalars/partial-date.js';
import { VALUE_FIELDS } from './value-fields.js';

@ObjectType('StatedValue', { description: 'A value that a claim gives to an entity.' })
export class StatedValue {
  @Field(() => String, { description: VALUE_FIELDS.property })
  readonly property!: string;

  @Field(() => String, { description: VALUE_FIELDS.value })
  readonly value!: string;

  @Field(() => String, { nullable: true, description: VALUE_FIELDS.language })
  readonly language!: string | null;

  @Field(() => NameKindEnum, { nullable: true, description: VALUE_FIELDS.kind })
  readonly kind!: NameKind | null;

  @Field(() => PartialDateScalar, { nullable: true, description: VALUE_FIELDS.from })
  readonly from!: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: VALUE_FIELDS.to })
  readonly to!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where it stands, where that is not the place of the whole claim.',
  })
  readonly locator!: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'How sure its reading is, 0–1, where that is not that of the whole claim.',
  })
  readonly confidence!: number | null;

  @Field(() => String, { nullable: true, description: 'What is said of it, in our own words.' })
  readonly note!: string | null;
}

export function statedValueSource({ nameKind, ...value }: DomainValue): Plain<StatedValue> {
  return { ...value, kind: nameKind };
}
