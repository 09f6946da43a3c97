import { ArgsType, Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { EntityKind } from '../../domain/kinds.js';
import type { RelationStatus } from '../../domain/relation.js';
import type { RelationType } from '../../domain/relation-types.js';
import type { TimeView } from '../../domain/time/time-view.js';
import type { Shown } from '../../graph/query/shown.js';
import type { Hop, StepRule } from '../../graph/read/path-steps.js';
import type { Plain } from '../define-field.js';
import { Entity, type EntitySource } from '../entity/entity.js';
import { EntityKindEnum, RelationStatusEnum, RelationTypeEnum } from '../enums.js';
import { PARTS_ACT } from '../parts/words.js';
import { Relation, type RelationSource } from '../relation/relation.js';

export const LONGEST_PATH = 8;
export const MOST_PATHS = 20;
export const MOST_AVOIDED = 100;
/** The most relations that one step lists. */
export const MOST_RELATIONS_OF_STEP = 20;

@ArgsType()
export class PathArgs {
  @Field(() => ID, { description: 'Id of the entity where the paths begin.' })
  from!: string;

  @Field(() => ID, { description: 'Id of the entity where they end; another one than `from`.' })
  to!: string;

  @Field(() => Int, {
    defaultValue: 6,
    description: `At most so many steps: 1–${LONGEST_PATH}.`,
  })
  maxLength!: number;

  @Field(() => [RelationTypeEnum], {
    nullable: true,
    description: 'Only over relations of these types, in either direction. All when missing.',
  })
  types?: RelationType[] | null;

  @Field(() => [RelationStatusEnum], {
    nullable: true,
    description:
      'Only over relations of these statuses. ACTUAL and PLANNED when missing: what somebody merely alleges connects nobody unless it is asked for.',
  })
  statuses?: RelationStatus[] | null;

  @Field(() => [EntityKindEnum], {
    nullable: true,
    description:
      'Only through entities of these kinds; the two ends may be of any kind. All when missing.',
  })
  through?: EntityKind[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: `Not through these entities: at most ${MOST_AVOIDED} ids.`,
  })
  avoiding?: string[] | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Only over relations with at least this confidence, 0–1.',
  })
  minConfidence?: number | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: `${PARTS_ACT} The ends are met together with their parts; in between a part that acts in the name of its whole is that whole. \`steps { through }\` names the parts.`,
  })
  includeParts!: boolean;

  @Field(() => Int, { defaultValue: 5, description: `At most so many paths: 1–${MOST_PATHS}.` })
  limit!: number;
}

@ObjectType({ description: 'One step of a path, with its evidence.' })
export class PathStep {
  @Field(() => Entity, { description: 'Where the step starts.' })
  readonly from!: EntitySource;

  @Field(() => Entity, { description: 'Where it leads.' })
  readonly to!: EntitySource;

  @Field(() => Relation, {
    description:
      'The surest relation between the two that the question allows; of equals the one with the smaller id.',
  })
  readonly relation!: RelationSource;

  @Field(() => Boolean, {
    description:
      'True when the step goes from the subject of `relation` to its object. Always true for a symmetric type.',
  })
  readonly forward!: boolean;

  @Field(() => String, {
    description: '`relation` in words, read from `from` to `to`: "is member of" or "has member".',
  })
  readonly label!: string;

  @Field(() => [Relation], {
    description: `All relations between the two that the question allows, surest first; at most ${MOST_RELATIONS_OF_STEP}.`,
  })
  readonly relations!: readonly RelationSource[];

  @Field(() => [Entity], {
    description:
      'The parts of `from` and `to` that `relation` is of. Empty without `includeParts`, and where it is their own.',
  })
  readonly through!: readonly EntitySource[];
}

@ObjectType({
  description:
    'A way from one entity to another, over relations in either direction, that passes no entity twice.',
})
export class Path {
  @Field(() => Int, { description: 'How many steps it has, 1 or more.' })
  readonly length!: number;

  @Field(() => Float, {
    description: 'The lowest confidence on it, 0–1, taking the surest relation of each step.',
  })
  readonly weakestConfidence!: number;
}

/** A path as resolvers hand it on; entities and relations are read when they are asked for. */
export interface PathSource extends Plain<Path> {
  readonly ids: readonly string[];
  /** One for each step; the end with fewer relations first, whichever way the step goes. */
  readonly hops: readonly Hop[];
  readonly rule: StepRule;
  readonly view: TimeView;
  /** What is asked of the entities passed. */
  readonly shown: Shown;
  /** A body and the parts that act for it. */
  readonly members: (id: string) => readonly string[];
}
