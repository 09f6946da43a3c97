import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
  Int,
  Resolver,
  Root,
} from 'type-graphql';
import { invalidInput } from '../../domain/errors.js';
import type { EntityKind } from '../../domain/kinds.js';
import type { RelationType } from '../../domain/relation-types.js';
import type { TimeView } from '../../domain/time/time-view.js';
import { findAroundInMemory } from '../../graph/adjacency/find-around.js';
import type { Shown } from '../../graph/query/shown.js';
import {
  DEEPEST,
  MOST_CHOSEN,
  MOST_NODES,
  MOST_STARTS,
  entitiesAround,
  type Surroundings,
} from '../../graph/read/surroundings.js';
import { limitOf } from '../connection/page-args.js';
import type { Context } from '../context.js';
import { Entity, type EntitySource } from '../entity/entity.js';
import { keptIds } from '../entity/entity-source.js';
import { relatedQuestion } from '../entity/related.js';
import { EntityKindEnum, RelationTypeEnum } from '../enums.js';
import { RelationFilterInput } from '../filter/relation-filter-input.js';
import { toRelationFilter } from '../filter/to-domain.js';
import { shownBy } from '../selection/shown-by.js';
import { Read } from '../time/read.js';
import { Snapshot } from '../time/snapshot.js';
import { Subgraph, type SubgraphContent } from './subgraph.js';

@ArgsType()
export class NeighbourhoodArgs {
  @Field(() => Int, { defaultValue: 1, description: `How many steps away: 1–${DEEPEST}.` })
  depth!: number;

  @Field(() => [RelationTypeEnum], {
    nullable: true,
    description: 'Over relations of these types. All when missing.',
  })
  types?: RelationType[] | null;

  @Field(() => [EntityKindEnum], {
    nullable: true,
    description: 'Only entities of these kinds around. All when missing.',
  })
  kinds?: EntityKind[] | null;

  @Field(() => RelationFilterInput, { nullable: true, description: 'Tests the relations.' })
  relation?: RelationFilterInput | null;

  @Field(() => Int, {
    defaultValue: 200,
    description: `At most so many entities, those asked for among them: 1–${MOST_NODES}. Nearest first; of equal distance those with most relations to the entities kept before them (which all stand one step nearer), then by name and id.`,
  })
  limit!: number;
}

@Resolver(() => Snapshot)
export class NeighbourhoodResolver {
  @Read(() => Subgraph, {
    description:
      'The surroundings of some entities: a picture for a graph view. NOT_FOUND names an unknown id.',
  })
  neighbourhood(
    @Root() { view }: Snapshot,
    @Arg('of', () => [ID], { description: `Ids of the entities to begin from: 1–${MOST_STARTS}.` })
    of: string[],
    @Args(() => NeighbourhoodArgs) args: NeighbourhoodArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Subgraph {
    limitOf(of.length, 'of', MOST_STARTS);
    return new Subgraph(context, view, around(of, args, context, view, shownBy(info)));
  }

  @Read(() => Subgraph, {
    description:
      'Some entities, in the order given, and all relations among them. Ids that were merged give the entity that was kept, once. NOT_FOUND names an unknown id.',
  })
  subgraph(
    @Root() { view }: Snapshot,
    @Arg('ids', () => [ID], { description: `Ids of the entities: 1–${MOST_CHOSEN}.` })
    ids: string[],
    @Arg('relation', () => RelationFilterInput, {
      nullable: true,
      description: 'Tests the relations; `direction` has no meaning here.',
    })
    relation: RelationFilterInput | null | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Subgraph {
    limitOf(ids.length, 'ids', MOST_CHOSEN);
    const shown = shownBy(info);
    return new Subgraph(context, view, {
      ...{ relation: toRelationFilter(relation, 'relation'), shown },
      entities: async () => ({ ids: await keptIds(context, ids, view, shown), truncated: false }),
    });
  }
}

@Resolver(() => Entity)
export class EntityNeighbourhoodResolver {
  @FieldResolver(() => Subgraph, { description: 'Its surroundings: a picture for a graph view.' })
  neighbourhood(
    @Root() { id, view }: EntitySource,
    @Args(() => NeighbourhoodArgs) args: NeighbourhoodArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Subgraph {
    return new Subgraph(context, view, around([id], args, context, view, shownBy(info)));
  }
}

function around(
  of: readonly string[],
  args: NeighbourhoodArgs,
  context: Context,
  view: TimeView,
  shown: Shown,
): SubgraphContent {
  const asked = surroundings(of, args);
  const ask = context.engine.read.bind(context.engine);
  return {
    ...{ relation: asked.question.relation, shown },
    entities: async (limit = asked.limit) => {
      const known = await keptIds(context, of, view, shown);
      const around = { ...asked, of: known, limit };
      const found = context.present && (await findAroundInMemory(context.present, around, view));
      return found ?? entitiesAround(ask, around, view);
    },
  };
}

function surroundings(of: readonly string[], args: NeighbourhoodArgs): Surroundings {
  const { relation, direction } = relatedQuestion(
    { types: args.types ?? null, relation: args.relation ?? null },
    {},
  );
  const limit = limitOf(args.limit, 'limit', MOST_NODES);
  if (of.length > limit)
    throw invalidInput('`limit` must leave room for the entities asked for.', 'limit');
  return {
    of,
    depth: limitOf(args.depth, 'depth', DEEPEST),
    limit,
    question: {
      relation: { ...relation, direction },
      other: args.kinds == null ? {} : { kinds: args.kinds },
    },
  };
}
