import type { Entity } from '../../domain/entity.js';
import type { Direction, EntityFilter, RelationFilter } from '../../domain/filters.js';
import type { Parts } from '../../domain/parts/parts.js';
import { RELATION_TYPE_NAMES, type RelationType } from '../../domain/relation-types.js';
import type { Relation } from '../../domain/relation.js';
import type { TimeView } from '../../domain/time/time-view.js';
import type { Dialect } from '../../engine/dialect.js';
import type { Row, Statement } from '../../engine/statement.js';
import { Clauses, oneWay, where } from '../query/clauses.js';
import { entityConditions } from '../query/entity-filter.js';
import { alongIndex, keyset, type Order, type PageRequest } from '../query/keyset.js';
import { EACH_MEMBER, OF_FAMILY, withMembers } from '../query/members.js';
import { itemsPerId, totalPerId, type Batch, type IdItems, type IdTotal } from '../query/per-id.js';
import { onNode, type ReadAt } from '../query/plain-conditions.js';
import { endConditions, farEnd, relationConditions } from '../query/relation-filter.js';
import { EVERYTHING, type Shown } from '../query/shown.js';
import { entityShown, relationShown } from '../stored.js';

const NAME = 'name';

const order = (
  by: string,
  descending: boolean,
  description: string,
): { readonly by: string; readonly descending: boolean; readonly description: string } => ({
  ...{ by, descending, description },
});

/** The orders of relations seen from one end: by the name at the other, or by what `r` holds. */
export const RELATION_ORDERS = {
  NAME_ASC: order(
    NAME,
    false,
    'By the name at the other end, A first; in `relations` by the name of the subject.',
  ),
  NAME_DESC: order(
    NAME,
    true,
    'By the name at the other end, Z first; in `relations` by the name of the subject.',
  ),
  VALID_FROM_ASC: order('r.validFromDay', false, 'By start; those without a known start first.'),
  VALID_FROM_DESC: order(
    'r.validFromDay',
    true,
    'Latest start first; those without a known start last.',
  ),
  CONFIDENCE_DESC: order('r.confidence', true, 'Surest first.'),
  RECORDED_AT_DESC: order('r.recordedAt', true, 'Last recorded first.'),
} as const;

export type RelationOrder = keyof typeof RELATION_ORDERS;

/** An order as an expression, given where the name is read. */
export function relationOrder(orderBy: RelationOrder, name: string): Order {
  const { by, descending } = RELATION_ORDERS[orderBy];
  return { expression: by === NAME ? name : by, descending };
}

/** What is asked of each entity of a batch. */
export interface RelatedQuestion {
  readonly direction: Direction;
  /** Tests the relation. */
  readonly relation: RelationFilter;
  /** Tests the entity at the other end. */
  readonly other: EntityFilter;
}

export interface RelatedItem {
  /** Id of the relation. */
  readonly id: string;
  /** Missing where it is not shown. */
  readonly relation: Relation;
  /** As much of it as is shown. */
  readonly other: Entity;
  readonly otherId: string;
  /** The entity asked, or the part of it, whose relation it is. */
  readonly member: string;
  readonly key: string | number;
}

/**
 * One page of relations for each of these entities. Where parts act for them: also those of their
 * parts, but for what passes between the parts of one entity.
 */
export function relatedPage(
  ids: readonly string[],
  question: RelatedQuestion,
  orderBy: RelationOrder,
  page: PageRequest,
  view: TimeView,
  parts: Parts | null = null,
  shown: Shown = EVERYTHING,
  dialect: RelationOrdering = {},
): Statement<IdItems<RelatedItem>> {
  const clauses = new Clauses(view);
  const match = matchRelated(clauses, question, parts !== null);
  const isPlain = parts === null && match.isPattern;
  const along = isPlain ? alongNames(dialect, question, orderBy, view) : ANY_WAY;
  const sort = { ...relationOrder(orderBy, match.far.name), ...along.order };
  const { conditions, tail } = keyset(clauses, sort, 'r.id', page);
  const all = [...along.conditions, ...alongIndex(sort, page), ...match.conditions, ...conditions];
  const body = `${match.text}${along.hint}
  ${where(all)}
  WITH n, r, m ${tail}
  ${collectRelated(clauses, sort, shown)}`;
  return itemsPerId(batchOf(clauses, ids, parts), body, relatedItem(view, shown));
}

/** Gives the relations `r` from `n` to `m` as `items`: what `relatedItem` decodes. */
export function collectRelated(clauses: Clauses, { expression }: Order, shown: Shown): string {
  return `RETURN collect({id: r.id, relation: ${clauses.relationMap('r', shown)}, other: ${clauses.entityMap('m', shown)}, otherId: m.id, member: n.id, key: ${expression}}) AS items`;
}

export function relatedItem(view: TimeView, shown: Shown): (row: Row) => RelatedItem {
  return (row) => ({
    id: row.id as string,
    relation: row.relation === null ? NOT_SHOWN : relationShown(row.relation, shown),
    other: row.other === null ? NOT_SHOWN : entityShown(row.other, view, shown),
    otherId: row.otherId as string,
    member: row.member as string,
    key: row.key as string | number,
  });
}

/** What an engine can do with relations in an order. */
export type RelationOrdering = Pick<Dialect, 'ordersRelations'>;

export interface AlongNames {
  /** Names the index. */
  readonly hint: string;
  readonly conditions: readonly string[];
  readonly order: Pick<Order, 'within' | 'indexedFrom'>;
}

export const ANY_WAY: AlongNames = { hint: '', conditions: [], order: {} };

/**
 * How a page by name is read along the index of a type, so that the first few of very many are read
 * and no others.
 */
export function alongNames(
  { ordersRelations = false }: RelationOrdering,
  question: RelatedQuestion,
  orderBy: RelationOrder,
  { knownAt }: TimeView,
): AlongNames {
  const isByName = ordersRelations && RELATION_ORDERS[orderBy].by === NAME && knownAt === null;
  const one = isByName ? oneTypeOf(question) : null;
  if (one === null) return ANY_WAY;
  const [near, far] = ENDS[one.way];
  return {
    hint: ` USING INDEX r:${one.type}(${near}, ${far})`,
    conditions: [`r.${near} = n.id`],
    order: { within: `r.${near}`, indexedFrom: '' },
  };
}

const ENDS = { OUT: ['subjectId', 'objectName'], IN: ['objectId', 'subjectName'] } as const;

/** The one type that is asked for, one way; null where there are more. */
function oneTypeOf({
  direction,
  relation: { types = [] },
}: RelatedQuestion): { readonly type: RelationType; readonly way: 'OUT' | 'IN' } | null {
  const [type, ...more] = types;
  const way = oneWay(types, direction);
  return type === undefined || more.length > 0 || way === 'BOTH' ? null : { type, way };
}

/** What nobody asks for. */
const NOT_SHOWN = undefined as never;

/** How many relations each of these entities has. Without a condition engines only read its degree. */
export function relatedCount(
  ids: readonly string[],
  question: RelatedQuestion,
  view: TimeView,
  parts: Parts | null = null,
): Statement<IdTotal> {
  const clauses = new Clauses(view);
  const match = matchRelated(clauses, question, parts !== null);
  const body =
    match.conditions.length === 0
      ? `RETURN COUNT { ${match.text} } AS total`
      : `${match.text}
  ${where(match.conditions)}
  RETURN count(r) AS total`;
  return totalPerId(batchOf(clauses, ids, parts), body);
}

export function batchOf(clauses: Clauses, ids: readonly string[], parts: Parts | null): Batch {
  if (parts === null) return { clauses, ids, from: 'n' };
  return { clauses, ids: withMembers(ids, parts), from: 'row' };
}

interface RelatedMatch {
  readonly text: string;
  readonly conditions: readonly string[];
  readonly far: ReadAt;
  /** True when the text ends with the pattern. */
  readonly isPattern: boolean;
}

/**
 * Relations `r` from `n` to `m`.
 * @param withEnds whether `s` and `o`, the subject and the object, are needed too.
 */
export function matchRelated(
  clauses: Clauses,
  { direction, relation, other }: RelatedQuestion,
  ofMembers: boolean,
  withEnds = false,
): RelatedMatch {
  const types = relation.types ?? RELATION_TYPE_NAMES;
  const far = farOf(oneWay(types, direction));
  const conditions = [
    ...clauses.conditions('n', 'r', types, direction),
    ...relationConditions(clauses, relation, 'r'),
    ...entityConditions(clauses, other, 'm', far),
    ...(ofMembers ? [OF_FAMILY] : []),
  ];
  const start = ofMembers ? EACH_MEMBER : '';
  const text = `${start}MATCH ${clauses.pattern('n', 'r', 'm', types, direction)}`;
  const ends = endConditions(clauses, relation, {
    ...{ relation: 'r', subject: 's', object: 'o', asked: 'n' },
  });
  if (ends.length === 0 && !withEnds) {
    return { text, conditions, far, isPattern: true };
  }
  const row = ofMembers ? 'row, ' : '';
  return {
    text: `${text}\n  WITH ${row}n, ${clauses.kept()}r, m, startNode(r) AS s, endNode(r) AS o`,
    conditions: [...conditions, ...ends],
    far,
    isPattern: false,
  };
}

/** Read both ways, the far entity is looked at: to tell the ends of each relation apart costs more. */
function farOf(direction: Direction): ReadAt {
  return direction === 'BOTH' ? onNode('m') : farEnd('r')[direction];
}
