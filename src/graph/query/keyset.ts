import type { Clauses } from './clauses.js';

/** Where a page begins: the sort value and the id of the last thing seen. */
export interface Key {
  readonly value: string | number;
  readonly id: string;
}

/** One page: at most `size` things after (or, backward, before) `key`. */
export interface PageRequest {
  readonly size: number;
  readonly backward: boolean;
  readonly key: Key | null;
}

/** An order of a list: the stored value to sort by, never null; ties go by id, ascending. */
export interface Order {
  readonly expression: string;
  readonly descending: boolean;
  /**
   * Where the value has an index of its own, along which a list of everything can be read: what no
   * value is less than.
   */
  readonly indexedFrom?: '' | 0;
  /** What is the same for all that is listed, where the index is ordered by it first. */
  readonly within?: string;
}

export interface Keyset {
  /** The condition that skips what was seen; none on the first page. */
  readonly conditions: string[];
  /** `ORDER BY … LIMIT …`; one more than asked, to know whether more follows. */
  readonly tail: string;
  /** `LIMIT …` of the tail. */
  readonly limit: string;
  /** ` DESC` or nothing: how the tail sorts by the value. */
  readonly way: string;
}

/** The clauses of a keyset page: work grows with the page, never with its place in the list. */
export function keyset(
  clauses: Clauses,
  order: Order,
  idExpression: string,
  page: PageRequest,
): Keyset {
  const { expression } = order;
  const down = order.descending !== page.backward;
  const way = (isDown: boolean): string => (isDown ? ' DESC' : '');
  const limit = `LIMIT ${clauses.parameter(page.size + 1)}`;
  const within = order.within === undefined ? '' : `${order.within}${way(down)}, `;
  const tail = `ORDER BY ${within}${expression}${way(down)}, ${idExpression}${way(page.backward)} ${limit}`;
  const clause = { tail, limit, way: way(down) };
  if (page.key === null) return { ...clause, conditions: [] };
  const [value, id] = [clauses.parameter(page.key.value), clauses.parameter(page.key.id)];
  const beyond = down ? '<' : '>';
  const nextId = page.backward ? '<' : '>';
  return {
    ...clause,
    conditions: [
      `${expression} ${beyond}= ${value}`,
      `(${expression} ${beyond} ${value} OR ${idExpression} ${nextId} ${id})`,
    ],
  };
}

/**
 * For the first page of a list of everything: a condition that always holds and tells a planner
 * that it can read along the index of the order, and so stop after a page.
 */
export function alongIndex(order: Order, page: PageRequest): string[] {
  if (order.indexedFrom === undefined || page.key !== null) return [];
  return [`${order.expression} >= ${order.indexedFrom === '' ? "''" : '0'}`];
}

/** A page as read: in list order whatever the direction, and whether more follows that way. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly more: boolean;
}

export function pageOf<Item>(rows: readonly Item[], page: PageRequest): Page<Item> {
  const items = rows.slice(0, page.size);
  return { items: page.backward ? items.reverse() : items, more: rows.length > page.size };
}
