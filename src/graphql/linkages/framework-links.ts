import { Field, Int, ObjectType } from 'type-graphql';
import type { EntityKind } from '../../domain/kinds.js';
import type { FrameworkFamily } from '../../domain/linkages/linkage.js';
import type { RelationType } from '../../domain/relation-types.js';
import type { Vote } from '../../domain/relation.js';
import type { TimeView } from '../../domain/time/time-view.js';
import type { LinkageQuestion } from '../../graph/read/linkages/leading-out.js';
import type { EntitySource } from '../entity/entity.js';
import { KIND_TYPES } from '../entity/kind-types.js';
import { EntityKindEnum, RelationTypeEnum, VoteEnum } from '../enums.js';
import { Relation, type RelationSource } from '../relation/relation.js';

@ObjectType({
  description:
    'What is linked to one framework, straight or through its parts, and how. The lists have one entry for each relation, by the name of the linked entity.',
})
export class FrameworkLinks {
  @Field(() => Boolean, {
    description: 'True when the framework has more parts than are read; the answer says so too.',
  })
  readonly partsTruncated!: boolean;
}

/** The links of one framework as resolvers hand them on. */
export interface FrameworkLinksSource {
  readonly family: FrameworkFamily;
  readonly question: LinkageQuestion;
  readonly view: TimeView;
  readonly partsTruncated: boolean;
}

export function frameworkLinks(
  family: FrameworkFamily,
  question: LinkageQuestion,
  view: TimeView,
): FrameworkLinksSource {
  return { family, question, view, partsTruncated: family.truncated };
}

@ObjectType({ description: 'A part of a framework, such as an objective.' })
export class FrameworkPart {
  @Field(() => KIND_TYPES.FRAMEWORK, { description: 'The part.' })
  readonly framework!: EntitySource;

  @Field(() => Relation, {
    description: 'The relation PART_OF, to the framework or to another of its parts.',
  })
  readonly relation!: RelationSource;

  @Field(() => Int, { description: 'Steps below the framework: 1 for its own parts.' })
  readonly depth!: number;
}

@ObjectType({ description: 'How many entities of one kind are linked in one way.' })
export class LinkageTally {
  @Field(() => EntityKindEnum, { description: 'Kind of the linked entities.' })
  readonly kind!: EntityKind;

  @Field(() => RelationTypeEnum, { description: 'Type of the relation.' })
  readonly type!: RelationType;

  @Field(() => String, { nullable: true, description: 'For ENDORSES: how.' })
  readonly action!: string | null;

  @Field(() => VoteEnum, { nullable: true, description: 'For VOTED_ON: the vote.' })
  readonly vote!: Vote | null;

  @Field(() => Int, { description: 'Distinct entities.' })
  readonly entities!: number;

  @Field(() => Int, { description: 'Relations; one entity may have several, with several parts.' })
  readonly relations!: number;
}

@ObjectType({ description: 'Votes recorded on a framework itself, by distinct actors.' })
export class VoteCount {
  @Field(() => Int, { description: 'In favour.' })
  readonly yes!: number;

  @Field(() => Int, { description: 'Against.' })
  readonly no!: number;

  @Field(() => Int, { description: 'Abstained.' })
  readonly abstain!: number;
}
