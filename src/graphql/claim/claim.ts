import { DateTimeScalar } from '../scalars/date-time.js';
import { Field, Float, ID, ObjectType } from 'type-graphql';
import type {
  Claim as DomainClaim,
  ClaimMethod,
  ClaimState,
  DateBasis,
  Polarity,
} from '../../domain/claims/claim.js';
import type { RelationType } from '../../domain/relation-types.js';
import type { TimeView } from '../../domain/time/time-view.js';
import { isDescription, type AnyClaim } from '../../graph/stored-description.js';
import { connectionType } from '../connection/connection-type.js';
import type { Plain } from '../define-field.js';
import { Node } from '../entity/node.js';
import { ClaimMethodEnum, ClaimStateEnum, PolarityEnum, RelationTypeEnum } from '../enums.js';
import { PartialDateScalar } from '../scalars/partial-date.js';
import { StatedValue, statedValueSource } from '../statement/stated-value.js';

@ObjectType('Claim', {
  description:
    'A piece of evidence: this document, at this place, states this relation, with these dates; or it describes this entity, with these values. Role, dates and values are as this source states them.',
  implements: [Node],
})
export class Claim extends Node {
  @Field(() => ID, {
    description: 'The id of the claim itself, whatever the view: equal to `id` in the present.',
  })
  readonly claimId!: string;

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

  @Field(() => PolarityEnum, {
    description: 'Whether it asserts or denies the relation, or the values.',
  })
  readonly polarity!: Polarity;

  @Field(() => RelationTypeEnum, {
    nullable: true,
    description: 'The relation type it speaks of. Null for a claim about an entity.',
  })
  readonly type!: RelationType | null;

  @Field(() => String, { nullable: true, description: 'The role, as this source states it.' })
  readonly role!: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'A day for which the source vouches; it says nothing of start and end.',
  })
  readonly observedOn!: string | null;

  @Field(() => [StatedValue], {
    description: 'The values it gives to `entity`; none for a claim about a relation.',
  })
  readonly values!: readonly StatedValue[];

  @Field(() => ID, {
    nullable: true,
    description:
      'Plain id of the later claim by the same document that stands in its place. Null when there is none.',
  })
  readonly replacedBy!: string | null;

  @Field(() => Float, {
    description: 'How sure the reading is, 0–1, before the reliability of the document.',
  })
  readonly confidence!: number;

  @Field(() => ClaimMethodEnum, { description: 'How it came into the graph.' })
  readonly method!: ClaimMethod;

  @Field(() => ClaimStateEnum, { description: 'Where it stands in its review.' })
  readonly state!: ClaimState;

  @Field(() => DateTimeScalar, { description: 'When this graph recorded it (UTC).' })
  readonly recordedAt!: string;
}

/** What a claim about a relation says; all of it is null for one about an entity. */
type RelationPart = Pick<
  DomainClaim,
  'relationId' | 'validFrom' | 'validTo' | 'observedOn' | 'dateBasis' | 'key'
>;

/** A claim as resolvers hand it on. */
export interface ClaimSource extends Plain<Omit<Claim, 'claimId' | 'values'>> {
  readonly values: readonly Plain<StatedValue>[];
  readonly document: string;
  readonly recordedBy: string | null;
  /** The relation it is evidence for. */
  readonly relationId: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly dateBasis: DateBasis;
  readonly subject: string | null;
  readonly object: string | null;
  /** The entity it describes. */
  readonly entity: string | null;
  readonly view: TimeView;
}

export function claimSource(claim: AnyClaim, view: TimeView): ClaimSource {
  const { id, document, locator, note, polarity, confidence, method } = claim;
  const { state, recordedAt, recordedBy } = claim;
  const described = isDescription(claim) ? claim : null;
  return {
    ...{ id, document, locator, note, polarity, confidence, method, state, recordedAt, recordedBy },
    ...relationPart(described === null ? (claim as DomainClaim) : null),
    entity: described?.entity ?? null,
    values: (described?.values ?? []).map(statedValueSource),
    replacedBy: described?.replacedBy ?? null,
    view,
  };
}

function relationPart(claim: RelationPart | null) {
  if (claim === null) return NO_RELATION;
  const { relationId, validFrom, validTo, observedOn, dateBasis, key } = claim;
  const { subject, type, object, role } = key;
  return { relationId, subject, type, object, role, validFrom, validTo, observedOn, dateBasis };
}

/** What a claim about an entity says of a relation. */
const NO_RELATION = {
  ...{ relationId: null, subject: null, type: null, object: null, role: null },
  ...{ validFrom: null, validTo: null, observedOn: null },
  dateBasis: 'STATED',
} as const;

export const ClaimConnection = connectionType({
  name: 'Claim',
  of: 'claims',
  node: () => Claim,
});
