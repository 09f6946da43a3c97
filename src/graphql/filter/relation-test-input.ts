import { Field, Float, ID, InputType } from 'type-graphql';
import type { RelationStatus, Vote } from '../../domain/relation.js';
import type { RelationType } from '../../domain/relation-types.js';
import { RelationStatusEnum, RelationTypeEnum, VoteEnum } from '../enums.js';
import { PartialDateScalar } from '../scalars/partial-date.js';
import { PeriodInput } from './ranges.js';

type Maybe<Value> = Value | null;

/** What filters on links and filters on relations both test: the relation itself. */
@InputType()
export abstract class RelationTestInput {
  @Field(() => [RelationTypeEnum], {
    nullable: true,
    description: 'One of these types. All when missing.',
  })
  types?: Maybe<RelationType[]>;

  @Field(() => [String], {
    nullable: true,
    description: 'One of these roles; case and accents do not matter.',
  })
  roles?: Maybe<string[]>;

  @Field(() => [RelationStatusEnum], { nullable: true, description: 'One of these statuses.' })
  statuses?: Maybe<RelationStatus[]>;

  @Field(() => [VoteEnum], { nullable: true, description: 'For VOTED_ON: one of these votes.' })
  votes?: Maybe<Vote[]>;

  @Field(() => [String], {
    nullable: true,
    description: 'For ENDORSES: one of these actions; case and accents do not matter.',
  })
  actions?: Maybe<string[]>;

  @Field(() => PartialDateScalar, { nullable: true, description: 'It may have held on this date.' })
  validOn?: Maybe<string>;

  @Field(() => PeriodInput, {
    nullable: true,
    description: 'It may have held at some day of this period.',
  })
  during?: Maybe<PeriodInput>;

  @Field(() => Float, { nullable: true, description: 'At least so sure, 0–1.' })
  minConfidence?: Maybe<number>;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: its start or its end is stated. False: neither is.',
  })
  dated?: Maybe<boolean>;

  @Field(() => ID, { nullable: true, description: 'A claim for it cites this document.' })
  document?: Maybe<string>;

  @Field(() => String, {
    nullable: true,
    description:
      'A claim for it cites a document of this publisher; case and accents do not matter.',
  })
  documentPublisher?: Maybe<string>;
}
