import type { Entity } from '../../domain/entity.js';
import type { EntityFilter } from '../../domain/filters.js';
import { KINDS, type EntityKind } from '../../domain/kinds.js';
import { DAY_MAX, DAY_MIN } from '../../domain/time/partial-date.js';
import type { TimeView } from '../../domain/time/time-view.js';
import type { Row, Statement } from '../../engine/statement.js';
import { Clauses, where } from '../query/clauses.js';
import { boundStart, entityConditions, onNode } from '../query/entity-filter.js';
import { alongIndex, keyset, type Order, type PageRequest } from '../query/keyset.js';
import { NAMED, WHOLE, type Shown } from '../query/shown.js';
import { entityShown } from '../stored.js';
import { presentTotal } from '../withdrawn.js';

const order = (expression: string, descending: boolean): Order => ({ expression, descending });
const indexed = (expression: string, descending: boolean): Order & { readonly indexed: true } => ({
  ...order(expression, descending),
  indexed: true,
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
  UPDATED_AT_DESC: { ...order('n.updatedAt', true), description: 'Last changed first.' },
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
  const sort = ENTITY_ORDERS[orderBy];
  const { conditions, tail } = keyset(clauses, sort, 'n.id', page);
  const text = `${clauses.prelude()}${match.text}
${where([...match.conditions, ...(match.bound ? [] : alongIndex(sort, page)), ...conditions])}
WITH n ${tail}
RETURN ${clauses.entityMap('n', shown | NAMED)} AS entity, ${sort.expression} AS key`;
  return {
    text,
    parameters: clauses.parameters,
    decode: (row) => ({
      entity: entityShown(row.entity, view, shown),
      key: row.key as string | number,
    }),
  };
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
