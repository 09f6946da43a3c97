import { Field, InputType } from 'type-graphql';
import type { Direction } from '../../domain/filters.js';
import { DirectionEnum } from '../enums.js';
import { EntityFilterInput, NESTING } from './entity-filter-input.js';
import { RelationTestInput } from './relation-test-input.js';

type Maybe<Value> = Value | null;

@InputType('RelationFilter', {
  description: `Tests relations. All conditions given must hold. ${NESTING}`,
})
export class RelationFilterInput extends RelationTestInput {
  @Field(() => DirectionEnum, {
    nullable: true,
    description:
      'Seen from the entity asked. It has no meaning where none is asked: in `relations` of the whole graph, among the entities of a `subgraph`.',
  })
  direction?: Maybe<Direction>;

  @Field(() => EntityFilterInput, {
    nullable: true,
    description:
      'Tests the subject. Of types without direction either end may be the subject and the other the object.',
  })
  subject?: Maybe<EntityFilterInput>;

  @Field(() => EntityFilterInput, {
    nullable: true,
    description: 'Tests the object; see `subject` for types without direction.',
  })
  object?: Maybe<EntityFilterInput>;

  @Field(() => [RelationFilterInput], { nullable: true, description: 'All of these hold.' })
  and?: Maybe<RelationFilterInput[]>;

  @Field(() => [RelationFilterInput], {
    nullable: true,
    description: 'At least one of these holds.',
  })
  or?: Maybe<RelationFilterInput[]>;

  @Field(() => RelationFilterInput, { nullable: true, description: 'This does not hold.' })
  not?: Maybe<RelationFilterInput>;
}
