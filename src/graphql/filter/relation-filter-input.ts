import { Field, Float, ID, InputType } from 'type-graphql';
import type { Direction } from '../../domain/filters.js';
import type { RelationStatus } from '../../domain/relation.js';
import type { RelationType } from '../../domain/relation-types.js';
import { DirectionEnum, RelationStatusEnum, RelationTypeEnum } from '../enums.js';
import { PartialDateScalar } from '../scalars/partial-date.js';
import { EntityFilterInput, PeriodInput } from './entity-filter-input.js';

type Maybe<Value> = Value | null;

@InputType('RelationFilter', {
  description: 'Tests relations. All conditions given must hold.',
})
export class RelationFilterInput {
  @Field(() => [RelationTypeEnum], { nullable: true, description: 'One of these types.' })
  types?: Maybe<RelationType[]>;

  @Field(() => DirectionEnum, {
    nullable: true,
    description: 'Seen from the entity asked. It has no meaning in `relations` of the whole graph.',
  })
  direction?: Maybe<Direction>;

  @Field(() => [String], { nullable: true, description: 'One of these roles.' })
  roles?: Maybe<string[]>;

  @Field(() => [RelationStatusEnum], { nullable: true, description: 'One of these statuses.' })
  status?: Maybe<RelationStatus[]>;

  @Field(() => EntityFilterInput, {
    nullable: true,
    description:
      'Tests the subject. Types without direction are stored with the smaller id as subject; to find them from either end, ask `relations` of the entity.',
  })
  subject?: Maybe<EntityFilterInput>;

  @Field(() => EntityFilterInput, {
    nullable: true,
    description: 'Tests the object; see `subject` for types without direction.',
  })
  object?: Maybe<EntityFilterInput>;

  @Field(() => PartialDateScalar, { nullable: true, description: 'It may have held on this date.' })
  validOn?: Maybe<string>;

  @Field(() => PeriodInput, {
    nullable: true,
    description: 'It may have held at some day of this period.',
  })
  during?: Maybe<PeriodInput>;

  @Field(() => Float, { nullable: true, description: 'At least so sure, 0–1.' })
  minConfidence?: Maybe<number>;

  @Field(() => ID, { nullable: true, description: 'A claim for it cites this document.' })
  document?: Maybe<string>;

  @Field(() => String, {
    nullable: true,
    description: 'A claim for it cites a document of this publisher.',
  })
  documentPublisher?: Maybe<string>;
}
