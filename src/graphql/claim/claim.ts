import { GraphQLDateTime } from 'graphql-scalars';
import { Field, Float, ObjectType } from 'type-graphql';
import type {
  Claim as DomainClaim,
  ClaimMethod,
  ClaimState,
  DateBasis,
  Polarity,
} from '../../domain/claims/claim.js';
import type { RelationType } from '../../domain/relation-types.js';
import type { TimeView } from '../../domain/time/time-view.js';
import { connectionType } from '../connection/connection-type.js';
import { Node } from '../entity/node.js';
import {
  ClaimMethodEnum,
  ClaimStateEnum,
  DateBasisEnum,
  PolarityEnum,
  RelationTypeEnum,
} from '../enums.js';
import { PartialDateScalar } from '../scalars/partial-date.js';

@ObjectType('Claim', {
  description:
    'A piece of evidence: this document, at this place, states this relation, with these dates. Role and dates are as this source states them.',
  implements: [Node],
})
export class Claim extends Node {
  @Field(() => String, {
    description:
      'Where in the document: a page, an article, a table row, or `char 3353` for an offset in Unicode code points.',
  })
  readonly locator!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What the document says there, in our own words.',
  })
  readonly note!: string | null;

  @Field(() => PolarityEnum, { description: 'Whether it asserts or denies the relation.' })
  readonly polarity!: Polarity;

  @Field(() => RelationTypeEnum, { description: 'The relation type it speaks of.' })
  readonly type!: RelationType;

  @Field(() => String, { nullable: true, description: 'The role, as this source states it.' })
  readonly role!: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'The start, as this source states it.',
  })
  readonly validFrom!: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'The end, as this source states it.',
  })
  readonly validTo!: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'A day for which the source vouches; it says nothing of start and end.',
  })
  readonly observedOn!: string | null;

  @Field(() => DateBasisEnum, {
    description: 'Whether the dates are stated or those of the event concerned.',
  })
  readonly dateBasis!: DateBasis;

  @Field(() => Float, {
    description: 'How sure the reading is, 0–1, before the reliability of the document.',
  })
  readonly confidence!: number;

  @Field(() => ClaimMethodEnum, { description: 'How it came into the graph.' })
  readonly method!: ClaimMethod;

  @Field(() => ClaimStateEnum, { description: 'Where it stands in its review.' })
  readonly state!: ClaimState;

  @Field(() => GraphQLDateTime, { description: 'When this graph recorded it (UTC).' })
  readonly recordedAt!: string;
}

/** A claim as resolvers hand it on. */
export type ClaimSource = Omit<DomainClaim, 'key'> &
  DomainClaim['key'] & { readonly view: TimeView };

export function claimSource({ key, ...claim }: DomainClaim, view: TimeView): ClaimSource {
  return { ...claim, ...key, view };
}

export const ClaimConnection = connectionType({
  name: 'Claim',
  of: 'claims',
  node: () => Claim,
});
