import type { ClaimFilter, EntityFilter } from '../../domain/filters.js';
import type { TimeView } from '../../domain/time/time-view.js';
import type { Statement } from '../../engine/statement.js';
import { pageOf, type PageRequest } from '../../graph/query/keyset.js';
import type { Shown } from '../../graph/query/shown.js';
import { claimCount, claimPage } from '../../graph/read/claims.js';
import { documentCount, documentPage, type DocumentItem } from '../../graph/read/documents.js';
import { entityCount, type EntityItem } from '../../graph/read/entity-page.js';
import { readEntityPage } from '../../graph/read/entity-pages.js';
import { entityGroups } from '../../graph/read/groups/entity-groups.js';
import type { Group as FoundGroup } from '../../graph/read/groups/grouping.js';
import type { GroupsAsked } from '../../graph/read/groups/groups-asked.js';
import { relationGroups } from '../../graph/read/groups/relation-groups.js';
import { relationCount, relationPage, type RelationItem } from '../../graph/read/relation-page.js';
import { encodeCursor } from '../../fact/cursor.js';
import { LazyConnection, type Edge } from '../connection/lazy-connection.js';
import { pageRequest, type PageArguments } from '../connection/page-args.js';
import { claimSource } from '../claim/claim.js';
import { groupSource, type GroupSource } from '../groups/group.js';
import type { Context } from '../context.js';
import type { Plain } from '../define-field.js';
import { toDocumentFilter, type DocumentListArgs } from '../document/document-list-args.js';
import { documentEdge } from '../document/load-documents.js';
import { entitySource, primeEntities } from '../entity/entity-source.js';
import { toRelationFilter } from '../filter/to-domain.js';
import { relationSource } from '../relation/relation.js';
import type { ListArguments, RelationListArgs } from './list-args.js';

type Connection = LazyConnection<Edge<unknown>>;

/** A list over the whole graph: one statement for the page, one for the total, one for each grouping. */
function list<Item>(
  { engine }: Context,
  request: PageRequest,
  page: Statement<Item>,
  count: Statement<number>,
  edge: (item: Item) => Edge<unknown>,
  groups?: Groups,
): Connection {
  return listOf(engine, request, () => engine.read(page), count, edge, groups);
}

type Groups = (asked: GroupsAsked) => Promise<GroupSource[]>;

/** The groups that a statement finds, as resolvers hand them on. */
function groupsOf(
  { engine }: Context,
  view: TimeView,
  statement: (asked: GroupsAsked) => Statement<FoundGroup>,
): Groups {
  return async (asked) =>
    (await engine.read(statement(asked))).map((group) => groupSource(group, view));
}

function listOf<Item>(
  engine: Context['engine'],
  request: PageRequest,
  read: () => Promise<Item[]>,
  count: Statement<number>,
  edge: (item: Item) => Edge<unknown>,
  groups?: Groups,
): Connection {
  return new LazyConnection({
    request,
    page: async () => pageOf((await read()).map(edge), request),
    count: async () => (await engine.read(count))[0] ?? 0,
    ...(groups === undefined ? {} : { groups }),
  });
}

export function entityList(
  context: Context,
  args: ListArguments,
  filter: EntityFilter,
  view: TimeView,
  shown: Shown,
): Connection {
  const { orderBy } = args;
  const request = pageRequest(args, orderBy);
  const { engine } = context;
  const read = (): Promise<EntityItem[]> =>
    readEntityPage(engine, filter, orderBy, request, view, shown);
  const edge = ({ entity, key }: EntityItem): Edge<unknown> => {
    primeEntities(context, [entity], view, shown);
    return {
      cursor: encodeCursor(orderBy, { value: key, id: entity.id }),
      node: entitySource(entity, view),
    };
  };
  const groups = groupsOf(context, view, (asked) => entityGroups(filter, asked, view));
  return listOf(engine, request, read, entityCount(filter, view), edge, groups);
}

export function relationList(
  context: Context,
  args: Plain<RelationListArgs>,
  view: TimeView,
  shown: Shown,
): Connection {
  const { orderBy } = args;
  const request = pageRequest(args, orderBy);
  const filter = toRelationFilter(args.filter);
  const page = relationPage(filter, orderBy, request, view, shown);
  const edge = ({ relation, key }: RelationItem): Edge<unknown> => ({
    cursor: encodeCursor(orderBy, { value: key, id: relation.id }),
    node: relationSource(relation, view),
  });
  const groups = groupsOf(context, view, (asked) => relationGroups(filter, asked, view));
  return list(context, request, page, relationCount(filter, view), edge, groups);
}

export function claimList(
  context: Context,
  args: PageArguments,
  filter: ClaimFilter,
  view: TimeView,
): Connection {
  const request = pageRequest(args, 'ID_ASC');
  const page = claimPage(filter, request, view);
  return list(context, request, page, claimCount(filter, view), ({ claim, key }) => ({
    cursor: encodeCursor('ID_ASC', { value: key, id: claim.id }),
    node: claimSource(claim, view),
  }));
}

export function documentList(
  context: Context,
  args: Plain<DocumentListArgs>,
  view: TimeView,
): Connection {
  const { orderBy } = args;
  const request = pageRequest(args, orderBy);
  const filter = toDocumentFilter(args.filter);
  const page = documentPage(filter, orderBy, request, view);
  const edge = (item: DocumentItem): Edge<unknown> => documentEdge(item, view, orderBy);
  return list(context, request, page, documentCount(filter, view), edge);
}
