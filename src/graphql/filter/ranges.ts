import { Field, Float, InputType } from 'type-graphql';
import { CERTAINTIES, type Certainty } from '../../domain/filters.js';
import { enumOf } from '../enums.js';
import { PartialDateScalar } from '../scalars/partial-date.js';

type Maybe<Value> = Value | null;

const CertaintyEnum = enumOf(
  'Certainty',
  'How a date that is known only by its year or month is compared: "2024" may be any day of 2024.',
  CERTAINTIES,
);

@InputType('DateRange', {
  description:
    'After one date and before another, both exclusive and either may be missing: January 2024 is `{ after: "2023", before: "2024-02" }`. A year or a month is taken whole: after "2023" begins on 1 January 2024. What has no such date does not match.',
})
export class DateRangeInput {
  @Field(() => PartialDateScalar, { nullable: true, description: 'Later than this, exclusive.' })
  after?: Maybe<string>;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Earlier than this, exclusive.' })
  before?: Maybe<string>;

  @Field(() => CertaintyEnum, {
    nullable: true,
    defaultValue: 'POSSIBLE',
    description: 'Whether the date may lie in the range, or certainly does.',
  })
  certainty?: Maybe<Certainty>;
}

@InputType('Period', {
  description:
    'A period, both ends included; an end that is missing is open. What may have held or been under way on some day of it matches.',
})
export class PeriodInput {
  @Field(() => PartialDateScalar, { nullable: true, description: 'First day or later.' })
  from?: Maybe<string>;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Last day or earlier.' })
  to?: Maybe<string>;
}

@InputType('AmountRange', {
  description:
    'Amounts from one to another, both included; an end that is missing is open. What states no amount does not match.',
})
export class AmountRangeInput {
  @Field(() => Float, { nullable: true, description: 'This much or more.' })
  from?: Maybe<number>;

  @Field(() => Float, { nullable: true, description: 'This much or less.' })
  to?: Maybe<number>;

  @Field(() => String, {
    nullable: true,
    description:
      'In this currency, ISO 4217. When missing, amounts of all currencies are compared as bare numbers.',
  })
  currency?: Maybe<string>;
}
