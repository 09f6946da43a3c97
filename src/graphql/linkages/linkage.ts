import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { Direction } from '../../domain/filters.js';
import {
  chainOf,
  type FrameworkFamily,
  type Linkage as Link,
} from '../../domain/linkages/linkage.js';
import { relationTypeInfo } from '../../domain/relation-types.js';
import type { TimeView } from '../../domain/time/time-view.js';
import { connectionType } from '../connection/connection-type.js';
import type { Context } from '../context.js';
import { Entity, type EntitySource } from '../entity/entity.js';
import { requireEntity } from '../entity/entity-source.js';
import { KIND_TYPES } from '../entity/kind-types.js';
import { DirectionEnum } from '../enums.js';
import { verb } from '../../fact/citation.js';
import { Relation, relationSource, type RelationSource } from '../relation/relation.js';

@ObjectType({
  description:
    'One relation that ties an entity to a framework, straight or through one of its parts. Alleged relations (CLAIMED) do not count.',
})
export class Linkage {
  @Field(() => Relation, { description: 'The relation, with its evidence.' })
  readonly relation!: RelationSource;

  @Field(() => DirectionEnum, {
    description: 'Seen from the entity. OUT: the entity is the subject.',
  })
  readonly direction!: Direction;

  @Field(() => String, {
    description:
      'How, in words seen from the entity: "voted against", "adopts", "is addressed by".',
  })
  readonly how!: string;

  @Field(() => [Relation], {
    description:
      'The relations PART_OF from the part up to the framework, the part’s own first. Empty for a direct link.',
  })
  readonly partOf!: readonly RelationSource[];
}

export const LinkageConnection = connectionType({
  name: 'Linkage',
  of: 'linkages, one for each relation',
  node: () => Linkage,
});

/** A linkage as resolvers hand it on; its ends are ids until they are asked for. */
export interface LinkageSource {
  readonly link: Link;
  readonly view: TimeView;
  readonly relation: RelationSource;
  readonly direction: Direction;
  readonly how: string;
  readonly partOf: readonly RelationSource[];
}

export function linkageSource(link: Link, family: FrameworkFamily, view: TimeView): LinkageSource {
  const relation = relationSource(link.relation, view);
  const acts = relation.subject === link.entity;
  return {
    link,
    view,
    relation,
    direction: acts ? 'OUT' : 'IN',
    how: acts ? verb(relation) : relationTypeInfo(relation.type).inLabel,
    partOf: chainOf(family, link.part).map((one) => relationSource(one, view)),
  };
}

@Resolver(() => Linkage)
export class LinkageResolver {
  @FieldResolver(() => Entity, { description: 'Who or what is linked.' })
  entity(@Root() { link, view }: LinkageSource, @Ctx() context: Context): Promise<EntitySource> {
    return requireEntity(context, link.entity, view);
  }

  @FieldResolver(() => KIND_TYPES.FRAMEWORK, { description: 'The framework that was asked for.' })
  framework(@Root() { link, view }: LinkageSource, @Ctx() context: Context): Promise<EntitySource> {
    return requireEntity(context, link.framework, view);
  }

  @FieldResolver(() => KIND_TYPES.FRAMEWORK, {
    nullable: true,
    description: 'The part of the framework that the relation leads to; null for a direct link.',
  })
  through(
    @Root() { link, view }: LinkageSource,
    @Ctx() context: Context,
  ): Promise<EntitySource> | null {
    return link.part === null ? null : requireEntity(context, link.part, view);
  }
}
