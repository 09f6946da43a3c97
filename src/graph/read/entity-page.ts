import type { Entity } from '../../domain/entity.js';
import type { EntityFilter } from '../../domain/filters.js';
import { DAY_MAX, DAY_MIN } from '../../domain/partial-date.js';
import type { TimeView } from '../../domain/time-view.js';
import type { Statement } from '../../engine/statement.js';
import { Clauses, where } from '../query/clauses.js';
import { boundStart, entityConditions } from '../query/entity-filter.js';
import { keyset, type Order, type PageRequest } from '../query/keyset.js';
import { entityOf } from '../stored.js';

const order = (expression: string, descending: boolean): Order => ({ expression, descending });

/** The orders of a list of entities; `n` is the entity. */
export const ENTITY_ORDERS = {
  NAME_ASC: { ...order('n.sortName', false), description: 'By name, A first.' },
  NAME_DESC: { ...order('n.sortName', true), description: 'By name, Z first.' },
  STARTS_ASC: {
    ...order(`coalesce(n.startDay, ${DAY_MAX})`, false),
    description: 'By start, adoption, establishment or publication; undated last.',
  },
  STARTS_DESC: {
    ...order(`coalesce(n.startDay, ${DAY_MIN})`, true),
    description: 'Latest start first; undated last.',
  },
  RECORDED_AT_ASC: { ...order('n.recordedAt', false), description: 'First recorded first.' },
  RECORDED_AT_DESC: { ...order('n.recordedAt', true), description: 'Last recorded first.' },
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
): Statement<EntityItem> {
  const clauses = new Clauses(view);
  const match = matchEntities(clauses, filter);
  const sort = ENTITY_ORDERS[orderBy];
  const { conditions, tail } = keyset(clauses, sort, 'n.id', page);
  const text = `${clauses.prelude()}${match.text}
${where([...match.conditions, ...conditions])}
WITH n ${tail}
RETURN n {.*} AS entity, ${sort.expression} AS key`;
  return {
    text,
    parameters: clauses.parameters,
    decode: (row) => ({ entity: entityOf(row.entity), key: row.key as string | number }),
  };
}

/** How many entities a filter lets through. */
export function entityCount(filter: EntityFilter, view: TimeView): Statement<number> {
  const clauses = new Clauses(view);
  const match = matchEntities(clauses, filter);
  const text = `${clauses.prelude()}${match.text}
${where(match.conditions)}
RETURN count(n) AS total`;
  return { text, parameters: clauses.parameters, decode: (row) => row.total as number };
}

/** Begins at the named end of a filter where there is one, else at all entities. */
function matchEntities(
  clauses: Clauses,
  filter: EntityFilter,
): { text: string; conditions: string[] } {
  const bound = boundStart(clauses, filter);
  const conditions = [...entityConditions(clauses, filter, 'n'), clauses.visible('n')];
  if (bound === null) return { text: 'MATCH (n:Entity)', conditions };
  return { text: `UNWIND ${bound} AS start\nMATCH (n:Entity {id: start})`, conditions };
}
