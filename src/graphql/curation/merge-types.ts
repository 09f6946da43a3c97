import { DateTimeScalar } from '../scalars/date-time.js';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Difference as Decision, EntityMerge as Merge } from '../../domain/entity-merge.js';
import { connectionType } from '../connection/connection-type.js';
import { Entity, type EntitySource } from '../entity/entity.js';

@ObjectType({ description: 'Two entities that became one.' })
export class EntityMerge {
  @Field(() => ID, { description: 'Its id; `undoMerge` takes it.' })
  readonly id!: string;

  @Field(() => ID, { description: 'Id of the entity that was kept.' })
  readonly keptId!: string;

  @Field(() => ID, { description: 'Id that was given up. It leads to the kept entity.' })
  readonly mergedId!: string;

  @Field(() => String, { description: 'Name of the merged entity at that time.' })
  readonly mergedName!: string;

  @Field(() => String, { description: 'Why, in the words of whoever merged them.' })
  readonly reason!: string;

  @Field(() => DateTimeScalar, { description: 'When they were merged: record time (UTC).' })
  readonly at!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the merge was undone (UTC); null while it stands.',
  })
  readonly undoneAt!: string | null;

  @Field(() => Int, { description: 'Relations that now lead to the kept entity.' })
  readonly relationsMoved!: number;

  @Field(() => Int, {
    description: 'Relations that joined another one that said the same. Their ids lead there.',
  })
  readonly relationsJoined!: number;

  @Field(() => Int, {
    description: 'Relations between the two, which are hidden while the merge stands.',
  })
  readonly relationsHidden!: number;
}

export const EntityMergeConnection = connectionType({
  name: 'EntityMerge',
  of: 'merges, newest first',
  node: () => EntityMerge,
});

@ObjectType({ description: 'A decision that two entities are not the same.' })
export class Difference {
  @Field(() => ID, { description: 'Id of one.' })
  readonly a!: string;

  @Field(() => ID, { description: 'Id of the other.' })
  readonly b!: string;

  @Field(() => String, { description: 'Why, in the words of whoever decided it.' })
  readonly reason!: string;

  @Field(() => DateTimeScalar, { description: 'When it was decided: record time (UTC).' })
  readonly at!: string;
}

@ObjectType({ description: 'What merging two entities, or undoing it, changed.' })
export class MergePayload {
  @Field(() => Boolean, { description: 'False when it was like that already.' })
  readonly changed!: boolean;

  @Field(() => EntityMerge, { description: 'The merge. Its id is what `undoMerge` takes.' })
  readonly merge!: Merge;

  @Field(() => [Entity], {
    description: 'The entity that was kept and, after an undo, the one that is back.',
  })
  readonly entities!: readonly EntitySource[];
}

@ObjectType({ description: 'What taking back that two entities differ changed.' })
export class WithdrawnDifferencePayload {
  @Field(() => Boolean, { description: 'False when nobody had said that they differ.' })
  readonly changed!: boolean;

  @Field(() => [ID], { description: 'Ids of the questions about names that are asked again.' })
  readonly questions!: readonly string[];
}

@ObjectType({ description: 'What declaring two entities different changed.' })
export class DifferencePayload {
  @Field(() => Boolean, { description: 'False when that was decided already.' })
  readonly changed!: boolean;

  @Field(() => Difference, { description: 'The decision, with its first reason.' })
  readonly difference!: Decision;
}
