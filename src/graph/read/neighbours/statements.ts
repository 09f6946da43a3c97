import type { TimeView } from '../../../domain/time/time-view.js';
import type { Statement } from '../../../engine/statement.js';
import { Clauses, where } from '../../query/clauses.js';
import { alongIndex, keyset, type PageRequest } from '../../query/keyset.js';
import { itemsPerId, totalPerId, type IdItems, type IdTotal } from '../../query/per-id.js';
import { onNode } from '../../query/plain-conditions.js';
import type { Shown } from '../../query/shown.js';
import {
  alongNames,
  ANY_WAY,
  batchOf,
  collectRelated,
  matchRelated,
  relatedItem,
  relationOrder,
  type RelatedItem,
  type RelatedQuestion,
  type RelationOrder,
  type RelationOrdering,
} from '../related-page.js';

/** How neighbours are asked for: which, in which order, and what is shown of them. */
export interface NeighbourList {
  readonly question: RelatedQuestion;
  readonly orderBy: RelationOrder;
  readonly view: TimeView;
  readonly shown: Shown;
}

/**
 * Relations of each of these entities in an order by the name at the other end, so that those with
 * one neighbour stand together: as many as `page` is large, beginning after a neighbour.
 */
export function rowsByName(
  ids: readonly string[],
  { question, orderBy, view, shown }: NeighbourList,
  page: PageRequest,
  dialect: RelationOrdering,
): Statement<IdItems<RelatedItem>> {
  const clauses = new Clauses(view);
  const match = matchRelated(clauses, question, false);
  const along = match.isPattern ? alongNames(dialect, question, orderBy, view) : ANY_WAY;
  // What a past version of a relation keeps of a name may differ from version to version.
  const { name } = view.knownAt === null ? match.far : onNode('m');
  const order = { ...relationOrder(orderBy, name), ...along.order };
  const { conditions, tail } = keyset(clauses, order, 'm.id', page);
  const all = [...along.conditions, ...alongIndex(order, page), ...match.conditions, ...conditions];
  const body = `${match.text}${along.hint}
  ${where(all)}
  WITH n, r, m ${tail}
  ${collectRelated(clauses, order, shown)}`;
  return itemsPerId(batchOf(clauses, ids, null), body, relatedItem(view, shown));
}

/**
 * All relations with the neighbours of a page, whose place is that of the first of their relations
 * in the order.
 */
export function rowsByRelation(
  ids: readonly string[],
  { question, orderBy, view, shown }: NeighbourList,
  page: PageRequest,
): Statement<IdItems<RelatedItem>> {
  const clauses = new Clauses(view);
  const match = matchRelated(clauses, question, false);
  const order = relationOrder(orderBy, match.far.name);
  const first = `${order.descending ? 'max' : 'min'}(${order.expression})`;
  const { conditions, tail } = keyset(clauses, { ...order, expression: 'place' }, 'm.id', page);
  const kept = clauses.kept();
  const body = `${match.text}
  ${where(match.conditions)}
  WITH n, ${kept}m, ${first} AS place, collect(r) AS all
  ${where(conditions)}
  WITH n, m, all, place ${tail}
  UNWIND all AS r
  ${collectRelated(clauses, order, shown)}`;
  return itemsPerId(batchOf(clauses, ids, null), body, relatedItem(view, shown));
}

/** How many neighbours each of these entities has. */
export function neighbourCount(
  ids: readonly string[],
  question: RelatedQuestion,
  view: TimeView,
): Statement<IdTotal> {
  const clauses = new Clauses(view);
  const match = matchRelated(clauses, question, false);
  const body = `${match.text}
  ${where(match.conditions)}
  RETURN count(DISTINCT m) AS total`;
  return totalPerId(batchOf(clauses, ids, null), body);
}
