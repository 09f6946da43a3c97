import { Field, Float, ID, InputType, Int } from 'type-graphql';
import type { Polarity } from '../../domain/claims/claim.js';
import type { AmountKind, RelationStatus, Vote } from '../../domain/relation.js';
import type { RelationType } from '../../domain/relation-types.js';
import {
  AmountKindEnum,
  PolarityEnum,
  RelationStatusEnum,
  RelationTypeEnum,
  VoteEnum,
} from '../enums.js';
import { PartialDateScalar } from '../scalars/partial-date.js';

type Maybe<Value> = Value | null;

@InputType('YearAmountInput', { description: 'An amount of money in a year.' })
export class YearAmountInput {
  @Field(() => Int, { description: 'Calendar year.' })
  year!: number;

  @Field(() => String, { description: 'Currency, ISO 4217.' })
  currency!: string;

  @Field(() => Float, {
    description:
      'In units of the currency, not thousands. Below zero where more was taken back than given in the year.',
  })
  value!: number;

  @Field(() => AmountKindEnum, {
    nullable: true,
    description: 'Whether it was promised, paid, announced or planned. Left out when not known.',
  })
  kind?: Maybe<AmountKind>;
}

@InputType('EvidenceInput', { description: 'Where it is said: a document and a place in it.' })
export class EvidenceInput {
  @Field(() => ID, { description: 'Id of the document. Make it with `upsertDocument` first.' })
  document!: string;

  @Field(() => String, {
    description: 'Where in the document: a page, an article, a table row, `char 3353`.',
  })
  locator!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What it says there, in your own words. Never a sentence of the source.',
  })
  note?: Maybe<string>;

  @Field(() => Float, {
    defaultValue: 0.95,
    description:
      'How sure the reading is, 0–1: 0.95 it says so, 0.9 it follows from a name, 0.6 it is inferred.',
  })
  confidence!: number;

  @Field(() => PolarityEnum, {
    defaultValue: 'ASSERTS',
    description: 'Whether it asserts or denies.',
  })
  polarity!: Polarity;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'For a source that only says it held on that day.',
  })
  observedOn?: Maybe<string>;
}

@InputType('RelationInput', {
  description:
    'A relation and who says so. Each piece of evidence becomes a claim with these dates.',
})
export class RelationInput {
  @Field(() => ID, { description: 'Id of the entity that acts.' })
  subject!: string;

  @Field(() => RelationTypeEnum, {
    description: 'What it does. `relationTypes` lists what it may join.',
  })
  type!: RelationType;

  @Field(() => ID, { description: 'Id of the entity it acts on.' })
  object!: string;

  @Field(() => String, { nullable: true, description: 'Part played, such as "observer".' })
  role?: Maybe<string>;

  @Field(() => String, { nullable: true, description: 'For ENDORSES, where it is required.' })
  action?: Maybe<string>;

  @Field(() => VoteEnum, { nullable: true, description: 'For VOTED_ON, where it is required.' })
  vote?: Maybe<Vote>;

  @Field(() => RelationStatusEnum, {
    defaultValue: 'ACTUAL',
    description: 'Whether it holds, is planned or is alleged.',
  })
  status!: RelationStatus;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'Start, as the source states it.',
  })
  validFrom?: Maybe<string>;

  @Field(() => PartialDateScalar, { nullable: true, description: 'End, as the source states it.' })
  validTo?: Maybe<string>;

  @Field(() => [YearAmountInput], { nullable: true, description: 'For FUNDS.' })
  amounts?: Maybe<YearAmountInput[]>;

  @Field(() => [EvidenceInput], { description: 'Who says so: 1–20.' })
  evidence!: EvidenceInput[];
}

@InputType('AssertRelationInput', {
  description:
    'A relation and who says so. Each piece of evidence becomes a claim with these dates.',
})
export class AssertRelationInput extends RelationInput {
  @Field(() => String, { nullable: true, description: 'Why you record it, for the change log.' })
  reason?: Maybe<string>;
}
