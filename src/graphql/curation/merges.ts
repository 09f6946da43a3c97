import { grouped } from '../../domain/grouped.js';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { hasRole } from '../../domain/access.js';
import type { EntityMerge as Merge } from '../../domain/entity-merge.js';
import { pageOf } from '../../graph/query/keyset.js';
import { mergeById, mergeCount, mergePage } from '../../graph/read/merges.js';
import { redirectsTo, type Redirect } from '../../graph/read/redirects.js';
import { encodeCursor } from '../../fact/cursor.js';
import { LazyConnection } from '../connection/lazy-connection.js';
import { PageArgs, pageRequest } from '../connection/page-args.js';
import type { Context } from '../context.js';
import { Entity, type EntitySource } from '../entity/entity.js';
import { Read } from '../time/read.js';
import { Snapshot } from '../time/snapshot.js';
import { EntityMerge, EntityMergeConnection } from './merge-types.js';

const NEWEST = 'AT_DESC';

@ArgsType()
class MergeArgs extends PageArgs {
  @Field(() => ID, {
    nullable: true,
    description: 'Only merges that this entity was kept or given up in.',
  })
  entity?: string | null;
}

@Resolver(() => Snapshot)
export class MergesResolver {
  @Read(() => EntityMergeConnection, {
    description:
      'Merges of entities, newest first; those that were undone too. Equal in all views.',
  })
  merges(
    @Args(() => MergeArgs) { entity, ...args }: MergeArgs,
    @Ctx() { engine }: Context,
  ): unknown {
    const request = pageRequest(args, NEWEST);
    const about = entity ?? null;
    return new LazyConnection({
      request,
      count: async () => (await engine.read(mergeCount(about)))[0] ?? 0,
      page: async () =>
        pageOf(
          (await engine.read(mergePage(about, request))).map((merge) => ({
            cursor: encodeCursor(NEWEST, { value: merge.at, id: merge.id }),
            node: merge,
          })),
          request,
        ),
    });
  }

  @Read(() => EntityMerge, { nullable: true, description: 'One merge by its id.' })
  async merge(
    @Arg('id', () => ID, { description: 'Id of the merge.' }) id: string,
    @Ctx() { engine }: Context,
  ): Promise<Merge | null> {
    return (await engine.read(mergeById(id)))[0] ?? null;
  }
}

@Resolver(() => EntityMerge)
export class EntityMergeResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Name of the key, or subject of the token, that merged them. Null for readers without the role contributor.',
  })
  by(@Root() merge: Merge, @Ctx() { principal }: Context): string | null {
    return hasRole(principal, 'CONTRIBUTOR') ? merge.by : null;
  }
}

@Resolver(() => Entity)
export class RedirectedFromResolver {
  @FieldResolver(() => [ID], {
    description: 'Ids of entities that were merged into this one. They lead here.',
  })
  async redirectedFrom(
    @Root() { id }: EntitySource,
    @Ctx() { engine, loaders }: Context,
  ): Promise<string[]> {
    const loader = loaders.get<readonly Redirect[]>(
      ['redirectedFrom'],
      async (ids) => grouped(await engine.read(redirectsTo(ids)), ({ target }) => target),
      [],
    );
    return (await loader.load(id)).map((redirect) => redirect.id);
  }
}
