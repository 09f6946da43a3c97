import { DateTimeScalar } from '../scalars/date-time.js';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { ACTIONS } from '../../domain/actions.js';
import type {
  AmountKind,
  EndKnowledge,
  Relation as DomainRelation,
  RelationStatus,
  Vote,
  YearAmount as DomainAmount,
} from '../../domain/relation.js';
import { relationTypeInfo, type RelationType } from '../../domain/relation-types.js';
import type { TimeView } from '../../domain/time/time-view.js';
import { isCurrent } from '../../domain/time/validity.js';
import { connectionType } from '../connection/connection-type.js';
import { Node } from '../entity/node.js';
import {
  AmountKindEnum,
  EndKnowledgeEnum,
  RelationStatusEnum,
  RelationTypeEnum,
  VoteEnum,
} from '../enums.js';
import { PartialDateScalar } from '../scalars/partial-date.js';

@ObjectType({ description: 'An amount of money in a year.' })
export class YearAmount {
  @Field(() => Int, { description: 'Calendar year.' })
  readonly year!: number;

  @Field(() => String, { description: 'Currency, ISO 4217.' })
  readonly currency!: string;

  @Field(() => Float, {
    description:
      'In units of the currency, not thousands. Below zero where more was taken back than given in the year.',
  })
  readonly value!: number;

  @Field(() => AmountKindEnum, {
    nullable: true,
    description: 'Whether it was promised, paid, announced or planned. Null when not known.',
  })
  readonly kind!: AmountKind | null;
}

@ObjectType('Relation', {
  description:
    'One directed relation from subject to object over one period, with its evidence. It exists because at least one accepted claim says so.',
  implements: [Node],
})
export class Relation extends Node {
  @Field(() => RelationTypeEnum, { description: 'What it says.' })
  readonly type!: RelationType;

  @Field(() => String, {
    description: 'The type in words, from subject to object: "is member of".',
  })
  readonly label!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Part played by the subject, such as "observer", "co-chair" or "lead".',
  })
  readonly role!: string | null;

  @Field(() => RelationStatusEnum, { description: 'The strongest status that a claim gives it.' })
  readonly status!: RelationStatus;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description:
      'Start, from the best evidence. Null when it is not known. What other sources state is in `claims` and `disagreements`.',
  })
  readonly validFrom!: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'End, from the best evidence. Null when it is open or not known; see `endKnown`.',
  })
  readonly validTo!: string | null;

  @Field(() => EndKnowledgeEnum, { description: 'What is known of the start.' })
  readonly startKnown!: EndKnowledge;

  @Field(() => EndKnowledgeEnum, {
    description:
      'What is known of the end. OPEN: a source says that it goes on, when it was last seen; see `lastSeen`.',
  })
  readonly endKnown!: EndKnowledge;

  @Field(() => [PartialDateScalar], {
    description: 'Dates for which a source vouches without a word on start or end, in order.',
  })
  readonly observedOn!: readonly string[];

  @Field(() => PartialDateScalar, {
    nullable: true,
    description:
      'The latest date on which a source saw it: the date it vouches for, else, of a state that it leaves open, the date of the document, else when that was read. A state with an open end is not certain after it. Null when no source tells.',
  })
  readonly lastSeen!: string | null;

  @Field(() => Boolean, {
    description:
      'True when it may hold today and its status is ACTUAL: its validity today is not NO. An unknown or open end counts as possible; `validity` tells whether it is certain.',
  })
  readonly current!: boolean;

  @Field(() => Float, {
    description:
      'How sure it is, 0–1: (1 − ∏ over publishers of (1 − their strongest claim)) × ∏ (1 − each denial), where a claim weighs its confidence times the reliability of its document.',
  })
  readonly confidence!: number;

  @Field(() => Int, { description: 'How many documents assert it.' })
  readonly sourceCount!: number;

  @Field(() => String, {
    nullable: true,
    description: `For ENDORSES: ${ACTIONS.join(', ')}.`,
  })
  readonly action!: string | null;

  @Field(() => VoteEnum, { nullable: true, description: 'For VOTED_ON: the vote cast.' })
  readonly vote!: Vote | null;

  @Field(() => [YearAmount], { description: 'For FUNDS: amounts by year, currency and kind.' })
  readonly amounts!: readonly DomainAmount[];

  @Field(() => ID, {
    description: 'The id of the relation itself, whatever the view: equal to `id` in the present.',
  })
  readonly relationId!: string;

  @Field(() => DateTimeScalar, {
    description: 'Since when this graph has had this version (UTC).',
  })
  readonly recordedAt!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When this version was replaced or closed (UTC); null for the present one.',
  })
  readonly retractedAt!: string | null;
}

/** A relation as resolvers hand it on. `subject` and `object` are ids until they are asked for. */
export type RelationSource = DomainRelation & {
  readonly label: string;
  readonly startKnown: EndKnowledge;
  readonly endKnown: EndKnowledge;
  readonly current: boolean;
  readonly view: TimeView;
  /** The proposed claim that would make it so; undefined for a relation as it is. */
  readonly ifAccepted?: string;
};

export function relationSource(relation: DomainRelation, view: TimeView): RelationSource {
  return Object.assign(new Viewed(relation, view), relation);
}

/** What a relation is asked for beside what is stored of it: worked out when it is asked. */
class Viewed {
  readonly #relation: DomainRelation;

  constructor(
    relation: DomainRelation,
    readonly view: TimeView,
  ) {
    this.#relation = relation;
  }

  get label(): string {
    return relationTypeInfo(this.#relation.type).outLabel;
  }

  get startKnown(): EndKnowledge {
    return this.#relation.validFromKnown;
  }

  get endKnown(): EndKnowledge {
    return this.#relation.validToKnown;
  }

  get current(): boolean {
    return isCurrent(this.#relation);
  }
}

export const RelationConnection = connectionType({
  name: 'Relation',
  of: 'relations',
  node: () => Relation,
});
