import type { Entity } from '../../domain/entity.js';
import { ACTOR_KINDS } from '../../domain/kinds.js';
import type { TimeView } from '../../domain/time/time-view.js';
import type { Row, Statement } from '../../engine/statement.js';
import { Clauses, where } from '../query/clauses.js';
import { keyset, type Order, type PageRequest } from '../query/keyset.js';
import { itemsPerId, totalPerId, type Batch, type IdItems, type IdTotal } from '../query/per-id.js';
import { NAMED, WHOLE, type Shown } from '../query/shown.js';
import { ofKinds, tie, tieConditions, WEIGHT_UNITS } from '../query/ties.js';
import { entityShown } from '../stored.js';
import type { PartnerQuestion } from './partner-question.js';
import { directToFamily, sharedByFamily, type Listing } from './partners-of-families.js';

const order = (expression: string, descending: boolean): Order => ({ expression, descending });

/** The orders of partners; ties go by name, then by id. */
export const PARTNER_ORDERS = {
  SHARED_COUNT_DESC: { ...order('shared', true), description: 'Most shared entities first.' },
  RELEVANCE_DESC: {
    ...order('weight', true),
    description:
      'Highest weight first: projects and meetings of few count more than dialogues and treaties of many.',
  },
  NAME_ASC: { ...order('b.sortName', false), description: 'By name, A first.' },
} as const;

export type PartnerOrder = keyof typeof PARTNER_ORDERS;

export interface PartnerItem {
  readonly entity: Entity;
  readonly sharedCount: number;
  /** Sum over shared entities of 1 / (actors there − 1), rounded to six decimals (Newman 2001). */
  readonly weight: number;
  /** Ids of shared entities, by name: all, or the first `MOST_SHARED`. */
  readonly sharedIds: readonly string[];
  readonly key: string | number;
  /** Its place among those with the same key: `tieOf`. */
  readonly tie: string;
}

/** Below all that names have, so that texts made of both compare as names do, then as ids. */
const BETWEEN = '\u0001';

/** A text that compares as the names, ties by id. */
export function tieOf(sortName: string, id: string): string {
  return `${sortName}${BETWEEN}${id}`;
}

/** The two that `tieOf` joined. */
export function nameAndId(tie: string): readonly [sortName: string, id: string] {
  const [sortName = '', id = ''] = tie.split(BETWEEN);
  return [sortName, id];
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
  shown: Shown = WHOLE,
): Statement<IdItems<PartnerItem>> {
  const clauses = new Clauses(view);
  const partners = matchPartners(clauses, question, true);
  const sort = PARTNER_ORDERS[orderBy];
  const tie = `b.sortName + ${clauses.parameter(BETWEEN)} + b.id`;
  const { conditions, tail } = keyset(clauses, sort, tie, page);
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
  RETURN collect({entity: ${clauses.entityMap('b', shown | NAMED)}, shared: shared, weight: weight, ids: ids, key: ${sort.expression}, tie: ${tie}}) AS items`;
  return itemsPerId(batchOf(clauses, ids, question), body, partnerOf(view, shown));
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
  return totalPerId(batchOf(clauses, ids, question), body);
}

function batchOf(clauses: Clauses, ids: readonly string[], { families }: PartnerQuestion): Batch {
  if (families === undefined) return { clauses, ids, from: 'n' };
  return { clauses, ids: ids.map((id) => families.of(id)), from: 'row' };
}

/** Rows `b, shared, weight` for each actor of the batch; with `listed` also `xs`, what the two share. */
function matchPartners(clauses: Clauses, question: PartnerQuestion, listed: boolean): string {
  const { families } = question;
  const minimum = clauses.parameter(question.minimumShared);
  const list: Listing = (expression) => (listed ? `, ${expression} AS xs` : '');
  const xs = listed ? ', xs' : '';
  const [from, shared, direct] =
    families === undefined
      ? (['n', sharedByOne(clauses, question, list), directToOne(clauses, question)] as const)
      : ([
          'row',
          sharedByFamily(clauses, question, families, list),
          directToFamily(clauses, question, families),
        ] as const);
  const all = question.includeDirect
    ? `CALL (${from}) {
    ${shared}
    RETURN b, shared, raw${xs}
    UNION ALL
    ${direct}
    RETURN DISTINCT b, 0 AS shared, 0.0 AS raw${list('[]')}
  }
  WITH b, max(shared) AS shared, max(raw) AS raw${list('collect(xs)')}`
    : shared;
  return `${all}
  WITH b, shared, round(raw * 1000000) / 1000000.0 AS weight${xs}
  WHERE shared >= ${minimum} OR shared = 0
  WITH b, shared, weight${xs}`;
}

function sharedByOne(clauses: Clauses, question: PartnerQuestion, list: Listing): string {
  const { relation } = question;
  const allActors = ACTOR_KINDS.every((kind) => question.kinds.includes(kind));
  return `MATCH ${tie(clauses, 'n', 'r1', 'x', relation)}
  ${where([ofKinds('x', question.via), ...tieConditions(clauses, 'r1', relation), 'x <> n'])}
  WITH DISTINCT n, x
  CALL (n, x) {
    MATCH ${tie(clauses, 'x', 'r2', 'b', relation)}
    ${where([ofKinds('b', ACTOR_KINDS), ...tieConditions(clauses, 'r2', relation), 'b <> n'])}
    RETURN collect(DISTINCT b) AS bs
  }
  WITH x, bs, size(bs) AS others
  UNWIND bs AS b
  WITH x, b, round(${WEIGHT_UNITS} / others) AS part ${allActors ? '' : where([ofKinds('b', question.kinds)])}
  WITH b, count(*) AS shared, sum(part) / ${WEIGHT_UNITS} AS raw${list('collect(x)')}`;
}

function directToOne(clauses: Clauses, { relation, kinds }: PartnerQuestion): string {
  return `MATCH ${tie(clauses, 'n', 'd', 'b', relation)}
    ${where([ofKinds('b', kinds), 'b.id <> n.id', ...tieConditions(clauses, 'd', relation)])}`;
}

function partnerOf(view: TimeView, shown: Shown): (row: Row) => PartnerItem {
  return (row) => ({
    entity: entityShown(row.entity, view, shown),
    sharedCount: row.shared as number,
    weight: row.weight as number,
    sharedIds: row.ids as string[],
    key: row.key as string | number,
    tie: row.tie as string,
  });
}
