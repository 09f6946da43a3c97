import { viewKey } from '../../domain/time/time-view.js';
import { pageOf } from '../../graph/query/keyset.js';
import { groupKey } from '../../graph/read/timeline/groups.js';
import {
  undatedEntities,
  undatedEntitiesCount,
  undatedRelations,
  undatedRelationsCount,
  type UndatedRelation,
} from '../../graph/read/timeline/undated.js';
import { batchedConnection } from '../connection/batched-connection.js';
import { encodeCursor } from '../../fact/cursor.js';
import { LazyConnection, type Edge } from '../connection/lazy-connection.js';
import { pageRequest, type PageArguments } from '../connection/page-args.js';
import type { Context } from '../context.js';
import {
  entityItem,
  relationItem,
  type TimelineItemSource,
  type TimelineScope,
} from './timeline-item.js';

const BY_NAME = 'NAME_ASC';

/** What of a timeline has no date, as a connection. */
export function undatedConnection(
  context: Context,
  scope: TimelineScope,
  args: PageArguments,
): LazyConnection<Edge<TimelineItemSource>> {
  const { about, parts, question, view } = scope;
  const request = pageRequest(args, BY_NAME);
  if (about.length === 0) {
    const page = async () => {
      const found = await context.engine.read(undatedEntities(question, request, view));
      return pageOf(
        found.map((entity) => ({
          cursor: encodeCursor(BY_NAME, { value: entity.sortName, id: entity.id }),
          node: entityItem(entity, scope),
        })),
        request,
      );
    };
    const count = async (): Promise<number> =>
      (await context.engine.read(undatedEntitiesCount(question, view)))[0] ?? 0;
    return new LazyConnection({ request, page, count });
  }
  return batchedConnection<UndatedRelation, Edge<TimelineItemSource>>(
    context,
    groupKey(about, parts),
    {
      key: ['timelineUndated', viewKey(view), question],
      request,
      page: (keys) => undatedRelations(keys, question, request, view),
      count: (keys) => undatedRelationsCount(keys, question, view),
      edge: ({ relation, key }) => ({
        cursor: encodeCursor(BY_NAME, { value: key, id: relation.id }),
        node: relationItem(relation, scope),
      }),
    },
  );
}

export function undatedCount(context: Context, scope: TimelineScope): Promise<number> {
  return undatedConnection(context, scope, {}).totalCount;
}
