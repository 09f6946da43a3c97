import { ArgsType, Field, Float, ID, InputType } from 'type-graphql';
import type { ClaimMethod, ClaimState, Polarity } from '../../domain/claims/claim.js';
import type { ClaimFilter, ClaimSubject } from '../../domain/filters.js';
import type { EntityKind } from '../../domain/kinds.js';
import type { RelationType } from '../../domain/relation-types.js';
import { PageArgs } from '../connection/page-args.js';
import {
  ClaimMethodEnum,
  ClaimStateEnum,
  ClaimSubjectEnum,
  EntityKindEnum,
  PolarityEnum,
  RelationTypeEnum,
} from '../enums.js';
import { checkLength, given } from '../filter/budget.js';
import { toShare } from '../filter/read-ranges.js';
import { checkText } from '../filter/check-text.js';

@InputType('ClaimFilter', { description: 'Tests claims. All conditions given must hold.' })
export class ClaimFilterInput {
  @Field(() => [ClaimStateEnum], {
    nullable: true,
    description: 'In one of these states. ACCEPTED when missing; others only for contributors.',
  })
  states?: ClaimState[] | null;

  @Field(() => [ClaimMethodEnum], { nullable: true, description: 'Came in one of these ways.' })
  methods?: ClaimMethod[] | null;

  @Field(() => [PolarityEnum], { nullable: true, description: 'Asserts, or denies.' })
  polarities?: Polarity[] | null;

  @Field(() => [RelationTypeEnum], {
    nullable: true,
    description: 'About relations of these types.',
  })
  types?: RelationType[] | null;

  @Field(() => ID, { nullable: true, description: 'Cites this document.' })
  document?: string | null;

  @Field(() => ClaimSubjectEnum, {
    nullable: true,
    description: 'About relations, or about entities. Both when missing.',
  })
  about?: ClaimSubject | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Speaks of this entity: as subject or object, or describes it.',
  })
  entity?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Note and locator have all these words in them, in any order and also within words; case and accents do not matter.',
  })
  text?: string | null;

  @Field(() => [EntityKindEnum], {
    nullable: true,
    description: 'Speaks of an entity of one of these kinds.',
  })
  kinds?: EntityKind[] | null;

  @Field(() => Float, {
    nullable: true,
    description: 'How sure the reading is, at least: 0–1.',
  })
  minConfidence?: number | null;
}

@ArgsType()
export class ClaimListArgs extends PageArgs {
  @Field(() => ClaimFilterInput, { nullable: true, description: 'Tests the claims.' })
  filter?: ClaimFilterInput | null;
}

/** The filter; INVALID_INPUT names the field that breaks a limit. */
export function toClaimFilter(input: ClaimFilterInput | null | undefined): ClaimFilter {
  if (input == null) return {};
  const filter = given(input);
  if (filter.minConfidence !== undefined) toShare(filter.minConfidence, 'filter.minConfidence');
  for (const [key, value] of Object.entries(filter)) checkLength(value, `filter.${key}`);
  checkText(filter.text, 'filter.text');
  return filter;
}
