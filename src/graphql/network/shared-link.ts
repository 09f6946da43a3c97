import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Field, FieldResolver, Info, ObjectType, Resolver, Root } from 'type-graphql';
import type { Relation as DomainRelation } from '../../domain/relation.js';
import type { TimeView } from '../../domain/time/time-view.js';
import type { Context } from '../context.js';
import { Entity, type EntitySource } from '../entity/entity.js';
import { requireEntity } from '../entity/entity-source.js';
import { shownBy } from '../selection/shown-by.js';
import { Relation, relationSource, type RelationSource } from '../relation/relation.js';

/** The relations of one side, and its parts that some of them are relations of. */
export interface SideTies {
  readonly relations: readonly DomainRelation[];
  readonly through: readonly string[];
}

/** What some bodies are tied by: the first itself, the others as its parts, in this order. */
export function tiesOf(
  met: readonly { readonly actor: string; readonly relations: readonly DomainRelation[] }[],
  members: readonly string[],
): SideTies {
  const found = members.flatMap((member) => met.filter(({ actor }) => actor === member));
  const relations = new Map(found.flatMap((link) => link.relations.map((one) => [one.id, one])));
  const through = found.map(({ actor }) => actor).filter((actor) => actor !== members[0]);
  return { relations: [...relations.values()], through: [...new Set(through)].sort() };
}

@ObjectType({
  description:
    'An entity that two actors share, with the relations of both: the evidence that they work together.',
})
export class SharedLink {
  @Field(() => Entity, { description: 'What they share.' })
  readonly entity!: EntitySource;
}

/** A shared entity as resolvers hand it on. */
export interface SharedLinkSource {
  readonly entity: EntitySource;
  readonly own: SideTies;
  readonly theirs: SideTies;
  readonly view: TimeView;
}

@Resolver(() => SharedLink)
export class SharedLinkResolver {
  @FieldResolver(() => [Relation], {
    description: 'Relations between the actor asked, or its parts, and the shared entity.',
  })
  own(@Root() { own, view }: SharedLinkSource): RelationSource[] {
    return own.relations.map((one) => relationSource(one, view));
  }

  @FieldResolver(() => [Relation], {
    description: 'Relations between the partner, or its parts, and the shared entity.',
  })
  theirs(@Root() { theirs, view }: SharedLinkSource): RelationSource[] {
    return theirs.relations.map((one) => relationSource(one, view));
  }

  @FieldResolver(() => [Entity], {
    description:
      'The parts of the actor asked that `own` are relations of, by id. Empty without `includeParts`.',
  })
  ownThrough(
    @Root() { own, view }: SharedLinkSource,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<EntitySource[]> {
    const shown = shownBy(info);
    return Promise.all(own.through.map((id) => requireEntity(context, id, view, shown)));
  }

  @FieldResolver(() => [Entity], {
    description:
      'The parts of the partner that `theirs` are relations of, by id. Empty without `includeParts`.',
  })
  theirsThrough(
    @Root() { theirs, view }: SharedLinkSource,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<EntitySource[]> {
    const shown = shownBy(info);
    return Promise.all(theirs.through.map((id) => requireEntity(context, id, view, shown)));
  }
}
