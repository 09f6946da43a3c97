import { Args, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { viewKey } from '../../domain/time/time-view.js';
import { pageOf, type PageRequest } from '../../graph/query/keyset.js';
import type { IdTotal } from '../../graph/query/per-id.js';
import { allDatedEntities, allDatedEntitiesCount } from '../../graph/read/timeline/all-entities.js';
import {
  entitiesOfTimeline,
  entitiesOfTimelineCount,
  type DatedEntity,
} from '../../graph/read/timeline/entities.js';
import { groupKey } from '../../graph/read/timeline/groups.js';
import {
  relationsOfTimeline,
  relationsOfTimelineCount,
  type DatedRelation,
} from '../../graph/read/timeline/relations.js';
import type { Statement } from '../../engine/statement.js';
import { loadItems } from '../connection/batched-connection.js';
import { connectionType } from '../connection/connection-type.js';
import { encodeCursor } from '../../fact/cursor.js';
import { LazyConnection, type Edge } from '../connection/lazy-connection.js';
import { PageArgs, pageRequest, type PageArguments } from '../connection/page-args.js';
import type { Context } from '../context.js';
import { primeEntities } from '../entity/entity-source.js';
import { keyed } from '../loaders.js';
import {
  TimelineItem,
  entityItem,
  relationItem,
  type TimelineItemSource,
  type TimelineScope,
} from './timeline-item.js';
import { undatedConnection, undatedCount } from './undated.js';

const BY_START = 'START_ASC';

export const TimelineConnection = connectionType({
  name: 'Timeline',
  of: 'what happened, by start; what has no start stands at its end',
  node: () => TimelineItem,
});

export const UndatedConnection = connectionType({
  name: 'Undated',
  of: 'what has no date, by name',
  node: () => TimelineItem,
});

/** A timeline as resolvers hand it on: the dated items, and what its undated ones are asked of. */
export class Timeline extends LazyConnection<Edge<TimelineItemSource>> {
  constructor(
    context: Context,
    readonly scope: TimelineScope,
    args: PageArguments,
  ) {
    const request = pageRequest(args, BY_START);
    super({
      request,
      page: async () => {
        const placed = await read(context, scope, request);
        return pageOf(
          placed.map(({ day, id, item }) => ({
            cursor: encodeCursor(BY_START, { value: day, id }),
            node: item,
          })),
          request,
        );
      },
      count: () => count(context, scope),
    });
  }
}

@Resolver(() => TimelineConnection)
export class TimelineResolver {
  @FieldResolver(() => UndatedConnection, {
    description:
      'What has no date, apart, by name. Around some entities: relations without a date that lead to no dated event or project. Of the whole graph: entities of kinds with dates that have none. `from` and `to` do not matter.',
  })
  undated(
    @Root() { scope }: Timeline,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ): unknown {
    return undatedConnection(context, scope, args);
  }

  @FieldResolver(() => Int, { description: 'How many there are in `undated`.' })
  undatedCount(@Root() { scope }: Timeline, @Ctx() context: Context): Promise<number> {
    return undatedCount(context, scope);
  }
}

/** An item with its place: the day, then the id. */
interface Placed {
  readonly day: number;
  readonly id: string;
  readonly item: TimelineItemSource;
}

async function read(
  context: Context,
  scope: TimelineScope,
  request: PageRequest,
): Promise<Placed[]> {
  const { about, parts, question, view } = scope;
  const onEntities = (items: readonly DatedEntity[]): void => {
    primeEntities(
      context,
      items.map(({ entity }) => entity),
      view,
    );
  };
  if (about.length === 0) {
    const found = await context.engine.read(allDatedEntities(question, request, view));
    onEntities(found);
    return found.map((one) => placedEntity(one, scope));
  }
  const group = groupKey(about, parts);
  const [entities, relations] = await Promise.all([
    loadItems<DatedEntity>(context, group, {
      key: ['timelineEntities', viewKey(view), question],
      request,
      page: (keys) => entitiesOfTimeline(keys, question, request, view),
      onItems: onEntities,
    }),
    loadItems<DatedRelation>(context, group, {
      key: ['timelineRelations', viewKey(view), question],
      request,
      page: (keys) => relationsOfTimeline(keys, question, request, view),
    }),
  ]);
  const side = request.backward ? -1 : 1;
  return [
    ...entities.map((one) => placedEntity(one, scope)),
    ...relations.map((one) => placedRelation(one, scope)),
  ]
    .sort((a, b) => side * (a.day - b.day || (a.id < b.id ? -1 : 1)))
    .slice(0, request.size + 1);
}

function placedEntity({ entity, day }: DatedEntity, scope: TimelineScope): Placed {
  return { day, id: entity.id, item: entityItem(entity, scope) };
}

function placedRelation({ relation, day }: DatedRelation, scope: TimelineScope): Placed {
  return { day, id: relation.id, item: relationItem(relation, scope) };
}

async function count(
  context: Context,
  { about, parts, question, view }: TimelineScope,
): Promise<number> {
  if (about.length === 0) {
    return (await context.engine.read(allDatedEntitiesCount(question, view)))[0] ?? 0;
  }
  const total = (name: string, of: (keys: readonly string[]) => Statement<IdTotal>) =>
    context.loaders
      .get(
        [name, viewKey(view), question],
        async (keys) => keyed(await context.engine.read(of(keys)), ({ id }) => id),
        { id: '', total: 0 },
      )
      .load(groupKey(about, parts));
  const [entities, relations] = await Promise.all([
    total('timelineEntityTotal', (keys) => entitiesOfTimelineCount(keys, question, view)),
    total('timelineRelationTotal', (keys) => relationsOfTimelineCount(keys, question, view)),
  ]);
  return entities.total + relations.total;
}
