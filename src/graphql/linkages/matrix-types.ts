import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CELL_STATES, type CellState } from '../../domain/linkages/linkage-matrix.js';
import { ROW_ORDERS, type RowOrderBy } from '../../domain/linkages/linkage-order.js';
import type { RelationType } from '../../domain/relation-types.js';
import type { Vote } from '../../domain/relation.js';
import { connectionType } from '../connection/connection-type.js';
import { PageArgs } from '../connection/page-args.js';
import type { Plain } from '../define-field.js';
import { Actor, type EntitySource } from '../entity/entity.js';
import { KIND_TYPES } from '../entity/kind-types.js';
import { RelationTypeEnum, VoteEnum, enumOf } from '../enums.js';
import { Linkage, type LinkageSource } from './linkage.js';

export const LinkageStateEnum = enumOf(
  'LinkageState',
  'What a table of actors × frameworks says in one place.',
  CELL_STATES,
);

export const LinkageOrderByEnum = enumOf(
  'LinkageOrderBy',
  'By what the rows of a table of linkages are ordered. Ties go by name, then by id.',
  ROW_ORDERS,
);

@ObjectType({ description: 'One actor and one framework.' })
export class LinkageCell {
  @Field(() => KIND_TYPES.FRAMEWORK, { description: 'The framework.' })
  readonly framework!: EntitySource;

  @Field(() => LinkageStateEnum, {
    description:
      'Whether they are linked. NOT_APPLICABLE: no type of relation that was asked for can join such an actor and a framework, or the date asked for lies before `adoptedOn`.',
  })
  readonly state!: CellState;

  @Field(() => [Linkage], {
    description: 'All links of the two, the vote among them, by relation.',
  })
  readonly linkages!: readonly LinkageSource[];

  @Field(() => VoteEnum, {
    nullable: true,
    description:
      'The vote on the framework itself, null when none is recorded; where sources differ the surest, then the latest.',
  })
  readonly vote!: Vote | null;

  @Field(() => LinkageStateEnum, {
    description:
      'Whether a vote is recorded. NOT_APPLICABLE: no actor of this kind is recorded to have voted on the framework, `types` leaves votes out, or the date asked for lies before `adoptedOn`.',
  })
  readonly voteState!: CellState;
}

@ObjectType({
  description: 'The votes in a column, one for each row: together as many as there are rows.',
})
export class ColumnVotes {
  @Field(() => Int, { description: 'In favour.' })
  readonly yes!: number;

  @Field(() => Int, { description: 'Against.' })
  readonly no!: number;

  @Field(() => Int, { description: 'Abstained.' })
  readonly abstain!: number;

  @Field(() => Int, { description: 'Could have voted; no vote is recorded.' })
  readonly noneRecorded!: number;

  @Field(() => Int, { description: 'For whom a vote is not applicable; see `LinkageCell`.' })
  readonly notApplicable!: number;
}

@ObjectType({ description: 'How many actors are linked in one way.' })
export class LinkageWay {
  @Field(() => RelationTypeEnum, { description: 'Type of the relation.' })
  readonly type!: RelationType;

  @Field(() => String, { nullable: true, description: 'For ENDORSES: how.' })
  readonly action!: string | null;

  @Field(() => VoteEnum, { nullable: true, description: 'For VOTED_ON: the vote.' })
  readonly vote!: Vote | null;

  @Field(() => Int, { description: 'Distinct actors.' })
  readonly actors!: number;
}

@ObjectType({
  description:
    'A framework as a column, counted over all actors of the table, whatever rows are shown.',
})
export class LinkageColumn {
  @Field(() => KIND_TYPES.FRAMEWORK, { description: 'The framework.' })
  readonly framework!: EntitySource;

  @Field(() => Int, { description: 'Actors that are linked to it.' })
  readonly linked!: number;

  @Field(() => Int, { description: 'Actors that are linked by something else than a vote.' })
  readonly linkedOtherwise!: number;

  @Field(() => Int, { description: 'Actors of which no link is recorded.' })
  readonly noneRecorded!: number;

  @Field(() => Int, { description: 'Actors that cannot be linked; see `LinkageCell.state`.' })
  readonly notApplicable!: number;

  @Field(() => ColumnVotes, { description: 'The votes on it.' })
  readonly votes!: Plain<ColumnVotes>;

  @Field(() => [LinkageWay], {
    description: 'Actors by type, action and vote; one actor may be in several.',
  })
  readonly ways!: readonly Plain<LinkageWay>[];
}

/** The rows; `cells` and `links` stand on the edges. */
export const LinkageRowConnection = connectionType({
  name: 'LinkageRow',
  of: 'actors, each with its cells',
  node: () => Actor,
  edgeFields: {
    cells: {
      type: () => [LinkageCell],
      description: 'One for each framework, in the order of the columns.',
    },
    links: { type: () => Int, description: 'How many relations there are in all cells.' },
  },
});

@InputType({ description: 'Tests the vote in one column.' })
export class VoteTestInput {
  @Field(() => ID, { description: 'The framework voted on: one of the columns.' })
  framework!: string;

  @Field(() => [VoteEnum], { nullable: true, description: 'One of these votes.' })
  votes?: Vote[] | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Also actors that could have voted and of which no vote is recorded.',
  })
  noneRecorded!: boolean;
}

@InputType({
  description:
    'Which rows of a table of linkages to give. All conditions given must hold; the tallies of the columns stay the same.',
})
export class LinkageRowFilter {
  @Field(() => [ID], { nullable: true, description: 'Linked to all of these frameworks.' })
  linkedTo?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Linked to none of these frameworks.' })
  notLinkedTo?: string[] | null;

  @Field(() => VoteTestInput, { nullable: true, description: 'Voted so.' })
  voted?: VoteTestInput | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: only rows with a gap, a link or a vote that is NONE_RECORDED in some column.',
  })
  gaps?: boolean | null;
}

@InputType({ description: 'The order of the rows of a table of linkages.' })
export class LinkageOrder {
  @Field(() => LinkageOrderByEnum, { defaultValue: 'LINKS', description: 'By what.' })
  by!: RowOrderBy;

  @Field(() => ID, {
    nullable: true,
    description: 'The framework whose column counts: needed for VOTE, possible for LINKS.',
  })
  column?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'The other way round.' })
  reversed!: boolean;
}

@ArgsType()
export class LinkageRowArgs extends PageArgs {
  @Field(() => LinkageRowFilter, { nullable: true, description: 'Only these rows.' })
  only?: LinkageRowFilter | null;

  @Field(() => LinkageOrder, {
    nullable: true,
    description: 'Order of the rows; when missing, as asked of `frameworkLinkages`.',
  })
  orderBy?: LinkageOrder | null;
}
