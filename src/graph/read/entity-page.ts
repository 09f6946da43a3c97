import type { Entity } from '../../domain/entity.js';
import type { EntityFilter } from '../../domain/filters.js';
import { KINDS, type EntityKind } from '../../domain/kinds.js';
import { DAY_MAX, DAY_MIN } from '../../domain/time/partial-date.js';
import { RELATION_TYPE_NAMES } from '../../domain/relation-types.js';
import { isPresent, type TimeView } from '../../domain/time/time-view.js';
import type { Row, Statement } from '../../engine/statement.js';
import { Clauses, where } from '../query/clauses.js';
import { boundStart, entityConditions } from '../query/entity-filter.js';
import { alongIndex, keyset, type Order, type PageRequest } from '../query/keyset.js';
import { onNode } from '../query/plain-conditions.js';
import { NAMED, WHOLE, type Shown } from '../query/shown.js';
import { entityShown } from '../stored.js';
import { presentTotal } from '../withdrawn.js';

const order = (expression: string, descending: boolean): Order => ({ expression, descending });
const indexed = (expression: string, descending: boolean, indexedFrom: '' | 0 = ''): Order => ({
  ...order(expression, descending),
  indexedFrom,
});

/** The orders of a list of entities; `n` is the entity. */
export const ENTITY_ORDERS = {
  NAME_ASC: { ...indexed('n.sortName', false), description: 'By name, A first.' },
  NAME_DESC: { ...indexed('n.sortName', true), description: 'By name, Z first.' },
  STARTS_ASC: {
    ...order(`coalesce(n.startDay, ${DAY_MAX})`, false),
    description: 'By start, adoption, establishment or publication; undated last.',
  },
  STARTS_DESC: {
    ...order(`coalesce(n.startDay, ${DAY_MIN})`, true),
    description: 'Latest start first; undated last.',
  },
  RECORDED_AT_ASC: { ...indexed('n.recordedAt', false), description: 'First recorded first.' },
  RECORDED_AT_DESC: { ...indexed('n.recordedAt', true), description: 'Last recorded first.' },
  UPDATED_DESC: { ...order('n.updatedAt', true), description: 'Last changed first.' },
  RELATION_COUNT_DESC: {
    ...indexed('n.relationCount', true, 0),
    description:
      'Most relations first: all that it has in the view, of every type and either way, whatever the filter asks.',
  },
} as const;

export type EntityOrder = keyof typeof ENTITY_ORDERS;

export interface EntityItem {
  readonly entity: Entity;
  readonly key: string | number;
}

/** One page of the entities that a filter lets through. */
export function entityPage(
  filter: EntityFilter,
  orderBy: EntityOrder,
  page: PageRequest,
  view: TimeView,
  shown: Shown = WHOLE,
): Statement<EntityItem> {
  const clauses = new Clauses(view);
  const match = matchEntities(clauses, filter);
  const ordered = orderedPage(clauses, match, orderBy, page);
  const text = `${clauses.prelude()}${match.text}
${ordered.text}
RETURN ${clauses.entityMap('n', shown | NAMED)} AS entity, ${ordered.key} AS key`;
  return { text, parameters: clauses.parameters, decode: itemOf(view, shown) };
}

/** These entities as items of a list in this order, in no promised order. Unknown ids are left out. */
export function entitiesInOrder(
  ids: readonly string[],
  orderBy: EntityOrder,
  view: TimeView,
  shown: Shown,
): Statement<EntityItem> {
  const clauses = new Clauses(view);
  const text = `UNWIND ${clauses.parameter(ids)} AS id
MATCH (n:Entity {id: id})
WHERE ${clauses.visible('n')}
RETURN ${clauses.entityMap('n', shown | NAMED)} AS entity, ${ENTITY_ORDERS[orderBy].expression} AS key`;
  return { text, parameters: clauses.parameters, decode: itemOf(view, shown) };
}

function itemOf(view: TimeView, shown: Shown): (row: Row) => EntityItem {
  return ({ entity, key }) => ({
    entity: entityShown(entity, view, shown),
    key: key as string | number,
  });
}

/** The conditions of a page, its order and its limit, and the expression for what it sorts by. */
function orderedPage(
  clauses: Clauses,
  { conditions, bound }: EntityMatch,
  orderBy: EntityOrder,
  page: PageRequest,
): { readonly text: string; readonly key: string } {
  const kept = ENTITY_ORDERS[orderBy];
  const counts = orderBy === 'RELATION_COUNT_DESC' && !isPresent(clauses.view);
  const sort = counts ? order('key', kept.descending) : kept;
  const { conditions: beyond, tail } = keyset(clauses, sort, 'n.id', page);
  if (!counts) {
    const all = [...conditions, ...(bound ? [] : alongIndex(sort, page)), ...beyond];
    return { text: `${where(all)}\nWITH n ${tail}`, key: sort.expression };
  }
  const text = `${where(conditions)}
CALL (n) {
  MATCH ${clauses.pattern('n', 'r', '', RELATION_TYPE_NAMES, 'BOTH')}
  ${where(clauses.inView('r', RELATION_TYPE_NAMES))}
  RETURN count(r) AS key
}
WITH n, key ${where(beyond)}
WITH n, key ${tail}`;
  return { text, key: sort.expression };
}

/** How many entities a filter lets through. */
export function entityCount(filter: EntityFilter, view: TimeView): Statement<number> {
  const decode = (row: Row): number => row.total as number;
  const kind = view.knownAt === null ? onlyKind(filter) : undefined;
  if (kind !== undefined) return { text: presentTotal(kind), parameters: {}, decode };
  const clauses = new Clauses(view);
  const match = matchEntities(clauses, filter);
  const text = `${clauses.prelude()}${match.text}
${where(match.conditions)}
RETURN count(n) AS total`;
  return { text, parameters: clauses.parameters, decode };
}

/** The one kind that a filter asks for and nothing else, null for no filter; else undefined. */
function onlyKind({ kinds, ...rest }: EntityFilter): EntityKind | null | undefined {
  if (Object.keys(rest).length > 0) return undefined;
  if (kinds === undefined) return null;
  return kinds.length === 1 ? kinds[0] : undefined;
}

interface EntityMatch {
  readonly text: string;
  readonly conditions: readonly string[];
  /** True when it begins at a named end. */
  readonly bound: boolean;
}

/** Begins at the named end of a filter where there is one, else at all entities of the one kind asked for, or of all. */
export function matchEntities(clauses: Clauses, filter: EntityFilter): EntityMatch {
  const start = boundStart(clauses, filter);
  const { kinds, ...rest } = filter;
  const kind = start === null && kinds?.length === 1 ? kinds[0] : undefined;
  const tested = kind === undefined ? filter : rest;
  const conditions = [
    ...entityConditions(clauses, tested, 'n', onNode('n'), start),
    clauses.visible('n'),
  ];
  if (start === null) {
    const label = kind === undefined ? '' : `:${KINDS[kind].label}`;
    return { text: `MATCH (n:Entity${label})`, conditions, bound: false };
  }
  const text = `UNWIND ${start.set} AS n\nWITH ${clauses.kept()}n`;
  return { text, conditions, bound: true };
}
