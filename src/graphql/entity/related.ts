import { invalidInput } from '../../domain/errors.js';
import type { Direction, EntityFilter, RelationFilter } from '../../domain/filters.js';
import type { Parts } from '../../domain/parts/parts.js';
import type { RelationType } from '../../domain/relation-types.js';
import { viewKey } from '../../domain/time/time-view.js';
import { keptTotals } from '../../graph/read/kept-counters.js';
import {
  relatedCount,
  relatedPage,
  type RelatedItem,
  type RelatedQuestion,
  type RelationOrder,
} from '../../graph/read/related-page.js';
import { NAMED, RELATION, shows, type Shown } from '../../graph/query/shown.js';
import { groupsOfRelations, neighbourGroups } from '../../graph/read/groups/related-groups.js';
import { batchedConnection, type BatchedGroups } from '../connection/batched-connection.js';
import { encodeCursor } from '../../fact/cursor.js';
import type { Edge, LazyConnection } from '../connection/lazy-connection.js';
import { pageRequest, type PageArguments } from '../connection/page-args.js';
import type { Context } from '../context.js';
import { toRelationFilter } from '../filter/to-domain.js';
import type { RelationFilterInput } from '../filter/relation-filter-input.js';
import { relationSource, type RelationSource } from '../relation/relation.js';
import type { EntitySource } from './entity.js';
import { entitySource, primeEntities } from './entity-source.js';

/** An edge to a neighbour: the entity at the other end and the relation that leads there. */
export interface RelatedEdge extends Edge<EntitySource> {
  readonly relation: RelationSource;
}

/** What a field on an entity asks of its relations. */
export interface RelatedArgs extends PageArguments {
  readonly types?: readonly RelationType[] | null;
  readonly direction?: Direction;
  readonly relation?: RelationFilterInput | null;
  readonly orderBy?: RelationOrder;
}

/** The question that arguments put, for neighbours that `other` lets through. */
export function relatedQuestion(
  args: RelatedArgs,
  other: EntityFilter,
  path = 'relation',
): RelatedQuestion {
  const filter = toRelationFilter(args.relation, path);
  const types = commonTypes(args.types ?? undefined, filter.types);
  const relation: RelationFilter = { ...filter, ...(types === undefined ? {} : { types }) };
  return {
    direction: oneDirection(args.direction ?? 'BOTH', filter.direction, path),
    relation,
    other,
  };
}

function commonTypes(
  a: readonly RelationType[] | undefined,
  b: readonly RelationType[] | undefined,
): readonly RelationType[] | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a.filter((type) => b.includes(type));
}

function oneDirection(asked: Direction, filtered: Direction | undefined, path: string): Direction {
  if (filtered === undefined || filtered === 'BOTH' || filtered === asked) return asked;
  if (asked === 'BOTH') return filtered;
  throw invalidInput(
    `\`direction\` says ${asked}, the filter ${filtered}. Give one of the two.`,
    `${path}.direction`,
  );
}

/** The neighbours of an entity as a connection, one edge per relation. */
export function relatedConnection(
  context: Context,
  of: EntitySource,
  question: RelatedQuestion,
  args: RelatedArgs,
  shown: Shown,
): LazyConnection<RelatedEdge> {
  const edge = (item: RelatedItem, cursor: string): RelatedEdge => ({
    cursor,
    node: shows(shown, NAMED) ? entitySource(item.other, of.view) : NOT_SHOWN,
    relation: shows(shown, RELATION) ? relationSource(item.relation, of.view) : NOT_SHOWN,
  });
  return connect(context, of, question, args, shown, edge, (ids, asked) =>
    neighbourGroups(ids, question, asked, of.view),
  );
}

/** What nobody asks for. */
const NOT_SHOWN = undefined as never;

/** An edge to a relation of an entity, or of a part of it. */
export interface RelationEdge extends Edge<RelationSource> {
  /** Id of the part; null where the relation is the entity's own. */
  readonly through: string | null;
}

/** The relations of an entity as a connection, with those of its parts where parts are given. */
export function relationsConnection(
  context: Context,
  of: EntitySource,
  question: RelatedQuestion,
  args: RelatedArgs,
  parts: Parts | null,
  shown: Shown,
): LazyConnection<RelationEdge> {
  const edge = ({ relation, member }: RelatedItem, cursor: string): RelationEdge => ({
    cursor,
    node: relationSource(relation, of.view),
    through: member === of.id ? null : member,
  });
  const groups: BatchedGroups['of'] = (ids, asked) =>
    groupsOfRelations(ids, question, asked, of.view, parts);
  return connect(context, of, question, args, shown | RELATION, edge, groups, parts);
}

function connect<E extends Edge<unknown>>(
  context: Context,
  of: EntitySource,
  question: RelatedQuestion,
  args: RelatedArgs,
  shown: Shown,
  edge: (item: RelatedItem, cursor: string) => E,
  groups: BatchedGroups['of'],
  parts: Parts | null = null,
): LazyConnection<E> {
  const orderBy = args.orderBy ?? 'NAME_ASC';
  const request = pageRequest(args, orderBy);
  const { view } = of;
  return batchedConnection<RelatedItem, E>(context, of.id, {
    key: ['related', viewKey(view), question, parts !== null],
    orderBy,
    request,
    shown,
    page: (ids, all) => {
      const { dialect } = context.engine;
      return relatedPage(ids, question, orderBy, request, view, parts, all, dialect);
    },
    count: (ids) => relatedCount(ids, question, view, parts),
    quickCount: async (ids) =>
      parts === null ? keptTotals(context.engine, ids, question, view) : null,
    edge: (item) => edge(item, encodeCursor(orderBy, { value: item.key, id: item.id })),
    groups: { view, of: groups },
    onItems: (items, all) => {
      if (!shows(all, NAMED)) return;
      primeEntities(
        context,
        items.map(({ other }) => other),
        view,
        all,
      );
    },
  });
}
