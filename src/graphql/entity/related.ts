import { invalidInput } from '../../domain/errors.js';
import type { Direction, EntityFilter, RelationFilter } from '../../domain/filters.js';
import type { Parts } from '../../domain/parts/parts.js';
import type { RelationType } from '../../domain/relation-types.js';
import { viewKey, type TimeView } from '../../domain/time/time-view.js';
import { countNeighboursInMemory } from '../../graph/adjacency/count-neighbours.js';
import { keptTotals } from '../../graph/read/kept-counters.js';
import {
  relatedCount,
  relatedPage,
  type RelatedItem,
  type RelatedQuestion,
  type RelationOrder,
} from '../../graph/read/related-page.js';
import { NAMED, shows, STATED, type Shown } from '../../graph/query/shown.js';
import { readNeighbours, type Neighbour } from '../../graph/read/neighbours/neighbours.js';
import { neighbourCount } from '../../graph/read/neighbours/statements.js';
import { groupsOfRelations, neighbourGroups } from '../../graph/read/groups/related-groups.js';
import { batchedConnection } from '../connection/batched-connection.js';
import { encodeCursor } from '../../fact/cursor.js';
import type { Edge, LazyConnection } from '../connection/lazy-connection.js';
import { pageRequest, type PageArguments } from '../connection/page-args.js';
import type { Context } from '../context.js';
import { toRelationFilter } from '../filter/to-domain.js';
import type { RelationFilterInput } from '../filter/relation-filter-input.js';
import { relationSource, type RelationSource } from '../relation/relation.js';
import type { EntitySource } from './entity.js';
import { entitySource, primeEntities } from './entity-source.js';

/** An edge to a neighbour: the entity at the other end and the relations that lead there. */
export interface RelatedEdge extends Edge<EntitySource> {
  /** The strongest of them. */
  readonly relation: RelationSource;
  readonly relations: readonly RelationSource[];
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

/** The neighbours of an entity as a connection, one edge per neighbour. */
export function relatedConnection(
  context: Context,
  of: EntitySource,
  question: RelatedQuestion,
  args: RelatedArgs,
  shown: Shown,
): LazyConnection<RelatedEdge> {
  const orderBy = args.orderBy ?? 'NAME_ASC';
  const request = pageRequest(args, orderBy);
  const { view } = of;
  return batchedConnection<Neighbour, RelatedEdge>(context, of.id, {
    key: ['neighbours', viewKey(view), question],
    ...{ orderBy, request, shown },
    page: (ids, all) =>
      readNeighbours(context.engine, ids, { question, orderBy, view, shown: all }, request),
    count: (ids) => neighbourCount(ids, question, view),
    quickCount: async (ids) =>
      context.present && countNeighboursInMemory(context.present, ids, question, view),
    edge: (item) => {
      const relations = item.relations.map((relation) => relationSource(relation, view));
      return {
        cursor: encodeCursor(orderBy, { value: item.key, id: item.id }),
        node: shows(shown, NAMED) ? entitySource(item.other, view) : NOT_SHOWN,
        relation: relations[0] ?? NOT_SHOWN,
        relations,
      };
    },
    groups: { view, of: (ids, asked) => neighbourGroups(ids, question, asked, view) },
    onItems: (items, all) => {
      prime(context, items, view, all);
    },
  });
}

/** Entities that came with a list need not be read again. */
function prime(
  context: Context,
  items: readonly Pick<Neighbour, 'other'>[],
  view: TimeView,
  shown: Shown,
): void {
  if (!shows(shown, NAMED)) return;
  const others = items.map(({ other }) => other);
  primeEntities(context, others, view, shown);
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
  const orderBy = args.orderBy ?? 'NAME_ASC';
  const request = pageRequest(args, orderBy);
  const { view } = of;
  const asked = shown | STATED;
  return batchedConnection<RelatedItem, RelationEdge>(context, of.id, {
    key: ['related', viewKey(view), question, parts !== null],
    ...{ orderBy, request, shown: asked },
    page: (ids, all) => {
      const { dialect } = context.engine;
      return relatedPage(ids, question, orderBy, request, view, parts, all, dialect);
    },
    count: (ids) => relatedCount(ids, question, view, parts),
    quickCount: async (ids) =>
      parts === null ? keptTotals(context.engine, ids, question, view) : null,
    edge: ({ id, key, relation, member }) => ({
      cursor: encodeCursor(orderBy, { value: key, id }),
      node: relationSource(relation, view),
      through: member === of.id ? null : member,
    }),
    groups: {
      view,
      of: (ids, grouped) => groupsOfRelations(ids, question, grouped, view, parts),
    },
    onItems: (items, all) => {
      prime(context, items, view, all);
    },
  });
}
