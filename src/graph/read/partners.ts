import type { Entity } from '../../domain/entity.js';
import type { EntityKind } from '../../domain/kinds.js';
import { ACTOR_KINDS } from '../../domain/kinds.js';
import type { TimeView } from '../../domain/time/time-view.js';
import type { Row, Statement } from '../../engine/statement.js';
import { Clauses, where } from '../query/clauses.js';
import { keyset, type Order, type PageRequest } from '../query/keyset.js';
import { itemsPerId, totalPerId, type IdItems, type IdTotal } from '../query/per-id.js';
import { ofKinds, tie, tieConditions, type TieFilter } from '../query/ties.js';
import { entityOf } from '../stored.js';

const order = (expression: string, descending: boolean): Order => ({ expression, descending });

/** The orders of partners. */
export const PARTNER_ORDERS = {
  SHARED_COUNT_DESC: { ...order('shared', true), description: 'Most shared entities first.' },
  WEIGHT_DESC: {
    ...order('weight', true),
    description: 'Highest weight first: shared entities with few actors count more.',
  },
  NAME_ASC: { ...order('b.sortName', false), description: 'By name, A first.' },
} as const;

export type PartnerOrder = keyof typeof PARTNER_ORDERS;

/** Who counts as a partner. */
export interface PartnerQuestion {
  /** Kinds of shared entity. */
  readonly via: readonly EntityKind[];
  /** Kinds of partner; actor kinds. */
  readonly kinds: readonly EntityKind[];
  readonly minimumShared: number;
  /** Also those tied directly and sharing nothing. */
  readonly includeDirect: boolean;
  /** Which relations count, of both sides. */
  readonly relation: TieFilter;
}

export interface PartnerItem {
  readonly entity: Entity;
  readonly sharedCount: number;
  /** Sum over shared entities of 1 / (actors there − 1), rounded to six decimals (Newman 2001). */
  readonly weight: number;
  /** Ids of shared entities, by name: all, or the first `MOST_SHARED`. */
  readonly sharedIds: readonly string[];
  readonly key: string | number;
}

/** How many shared entities a partner comes with. */
export const MOST_SHARED = 50;

/** One page of the partners of each of these actors. */
export function partnerPage(
  ids: readonly string[],
  question: PartnerQuestion,
  orderBy: PartnerOrder,
  page: PageRequest,
  view: TimeView,
): Statement<IdItems<PartnerItem>> {
  const clauses = new Clauses(view);
  const partners = matchPartners(clauses, question, true);
  const sort = PARTNER_ORDERS[orderBy];
  const { conditions, tail } = keyset(clauses, sort, 'b.id', page);
  // The shared entities were met on the way: naming them here saves reading all again for a few.
  const body = `${partners}
  ${where(conditions)}
  WITH b, shared, weight, xs ${tail}
  CALL (xs) {
    ${question.includeDirect ? 'UNWIND xs AS some UNWIND some AS x' : 'UNWIND xs AS x'}
    WITH x ORDER BY x.sortName, x.id
    RETURN collect(x.id) AS ids
  }
  WITH b, shared, weight, ids[0..${MOST_SHARED}] AS ids ${tail}
  RETURN collect({entity: b {.*}, shared: shared, weight: weight, ids: ids, key: ${sort.expression}}) AS items`;
  return itemsPerId({ clauses, ids, from: 'n' }, body, partnerOf);
}

/** How many partners each of these actors has. */
export function partnerCount(
  ids: readonly string[],
  question: PartnerQuestion,
  view: TimeView,
): Statement<IdTotal> {
  const clauses = new Clauses(view);
  const body = `${matchPartners(clauses, question, false)}
  RETURN count(b) AS total`;
  return totalPerId({ clauses, ids, from: 'n' }, body);
}

/**
 * Weights are added up in whole parts of this fineness: such a sum is the same in every order, so
 * that engines agree on it without sorting.
 */
export const PARTS = '100000000000.0';

/** Rows `b, shared, weight` for the actor `n`; with `listed` also `xs`, what the two share. */
function matchPartners(clauses: Clauses, question: PartnerQuestion, listed: boolean): string {
  const { relation } = question;
  const allActors = ACTOR_KINDS.every((kind) => question.kinds.includes(kind));
  const minimum = clauses.parameter(question.minimumShared);
  const list = (expression: string): string => (listed ? `, ${expression} AS xs` : '');
  const xs = listed ? ', xs' : '';
  const shared = `MATCH ${tie(clauses, 'n', 'r1', 'x', relation)}
  ${where([ofKinds('x', question.via), ...tieConditions(clauses, 'r1', relation), 'x <> n'])}
  WITH DISTINCT n, x
  CALL (n, x) {
    MATCH ${tie(clauses, 'x', 'r2', 'b', relation)}
    ${where([ofKinds('b', ACTOR_KINDS), ...tieConditions(clauses, 'r2', relation), 'b <> n'])}
    RETURN collect(DISTINCT b) AS bs
  }
  WITH x, bs, size(bs) AS others
  UNWIND bs AS b
  WITH x, b, round(${PARTS} / others) AS part ${allActors ? '' : where([ofKinds('b', question.kinds)])}
  WITH b, count(*) AS shared, sum(part) / ${PARTS} AS raw${list('collect(x)')}`;
  const all = question.includeDirect
    ? `CALL (n) {
    ${shared}
    RETURN b, shared, raw${xs}
    UNION ALL
    MATCH ${tie(clauses, 'n', 'd', 'b', relation)}
    ${where([ofKinds('b', question.kinds), 'b.id <> n.id', ...tieConditions(clauses, 'd', relation)])}
    RETURN DISTINCT b, 0 AS shared, 0.0 AS raw${list('[]')}
  }
  WITH b, max(shared) AS shared, max(raw) AS raw${list('collect(xs)')}`
    : shared;
  return `${all}
  WITH b, shared, round(raw * 1000000) / 1000000.0 AS weight${xs}
  WHERE shared >= ${minimum} OR shared = 0
  WITH b, shared, weight${xs}`;
}

function partnerOf(row: Row): PartnerItem {
  return {
    entity: entityOf(row.entity),
    sharedCount: row.shared as number,
    weight: row.weight as number,
    sharedIds: row.ids as string[],
    key: row.key as string | number,
  };
}
