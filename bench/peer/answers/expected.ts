import type { Cypher } from '../sides/cypher.js';
import type { Given } from '../sides/given.js';
import { rowOf, type Answer, type AnswerRow } from '../sides/question.js';
import { PAGE, type Workload } from '../sides/workloads.js';

/**
 * How an answer must relate to everything that is right, which a plain statement lists in our order.
 *
 * - `first`: the first of all, in order.
 * - `ties`: any of all, so many as were asked for, whose sort values are the first ones.
 * - `any`: any of all, so many as were asked for.
 * - `same`: all of them, in any order.
 */
export type Rule = 'first' | 'ties' | 'any' | 'same';

export interface Expected {
  readonly all: readonly AnswerRow[];
  /** The sort value of each id, for `ties`. */
  readonly values: ReadonlyMap<string, unknown>;
  readonly total: number | null;
  readonly skip: number;
  readonly limit: number;
}

export interface Expectation {
  /** Sides A and B; then D and E. */
  readonly theirs: Rule;
  readonly ours: Rule;
  readonly limit: number;
  /** Lists all that is right: `id`, `name`, perhaps `role`, `validFrom`, `validTo` and `value`. */
  readonly text: string;
  readonly parameters?: (given: Given) => Readonly<Record<string, unknown>>;
}

const NAMED = 'o.id AS id, o.name AS name';
const BY_NAME = 'ORDER BY toLower(o.name), o.id';
const MEMBERSHIP =
  'o.id AS id, o.name AS name, m.role AS role, m.validFrom AS validFrom, m.validTo AS validTo';
const MEMBER = 'MATCH (:Dialogue {id: $dialogue})<-[m:MEMBER_OF]-(o)';
const TAKES_PART = 'PARTICIPATES_IN|IMPLEMENTS|FUNDS|ORGANISES|MEMBER_OF';

const ORGANISATIONS: Expectation = {
  theirs: 'ties',
  ours: 'first',
  limit: PAGE,
  text: `MATCH (o:Organisation) RETURN ${NAMED}, o.name AS value ${BY_NAME}`,
};

/** What is right, written without a thought of speed. Other workloads are checked in `special.ts`. */
export const EXPECTATIONS: Readonly<Partial<Record<Workload, Expectation>>> = {
  W1: { ...ORGANISATIONS, theirs: 'any', limit: 10 },
  W3a: {
    ...{ theirs: 'any', ours: 'first', limit: 10 },
    text: `MATCH (o:Organisation)-[:IMPLEMENTS]->(:Project {id: $project}) RETURN DISTINCT ${NAMED}, toLower(o.name) AS folded ORDER BY folded, id`,
    parameters: ({ project }) => ({ project }),
  },
  W3b: {
    ...{ theirs: 'any', ours: 'first', limit: 10 },
    text: `MATCH (o:Organisation)-[:IMPLEMENTS]->(:Project)-[:ALIGNS_WITH]->(:Framework {id: $framework}) RETURN DISTINCT ${NAMED}, toLower(o.name) AS folded ORDER BY folded, id`,
    parameters: ({ framework }) => ({ framework }),
  },
  W3c: {
    ...{ theirs: 'any', ours: 'first', limit: 10 },
    text: `MATCH (o:Organisation)-[:IMPLEMENTS]->(:Project)-[:ALIGNS_WITH]->(:Framework {id: $framework})
WHERE (o)-[:LOCATED_IN]->(:Country {id: $country}) RETURN DISTINCT ${NAMED}, toLower(o.name) AS folded ORDER BY folded, id`,
    parameters: ({ framework, country }) => ({ framework, country }),
  },
  W5p1: ORGANISATIONS,
  W5p1t: ORGANISATIONS,
  W5p100: ORGANISATIONS,
  W5p100t: ORGANISATIONS,
  W5p1000: ORGANISATIONS,
  W5p1000t: ORGANISATIONS,
  W6: { ...ORGANISATIONS, limit: 0 },
  W7: {
    ...{ theirs: 'ties', ours: 'first', limit: 20 },
    text: `${MEMBER} RETURN ${MEMBERSHIP}, o.name AS value ${BY_NAME}`,
    parameters: ({ dialogue }) => ({ dialogue }),
  },
  W8: {
    ...{ theirs: 'any', ours: 'any', limit: 20 },
    text: `CALL db.index.fulltext.queryNodes('entityNames', $word) YIELD node AS o WHERE o:Organisation RETURN ${NAMED}`,
    parameters: ({ word }) => ({ word }),
  },
  W9: {
    ...{ theirs: 'ties', ours: 'ties', limit: 20 },
    text: `MATCH (a:Organisation {id: $organisation})-[:${TAKES_PART}]-(x)-[:${TAKES_PART}]-(o)
WHERE (x:Project OR x:Event OR x:Dialogue) AND (o:Organisation OR o:Country OR o:Dialogue) AND o <> a
RETURN ${NAMED}, count(DISTINCT x) AS value ORDER BY value DESC, id`,
    parameters: ({ organisation }) => ({ organisation }),
  },
  W12a: {
    ...{ theirs: 'same', ours: 'first', limit: 20 },
    text: `UNWIND $ids AS id MATCH (o:Organisation {id: id}) RETURN ${NAMED}`,
    parameters: ({ ids }) => ({ ids: ids.slice(0, 20) }),
  },
  W12b: {
    ...{ theirs: 'same', ours: 'first', limit: 50 },
    text: `UNWIND $ids AS id MATCH (o:Organisation {id: id}) RETURN ${NAMED}`,
    parameters: ({ ids }) => ({ ids }),
  },
  W13: {
    ...{ theirs: 'ties', ours: 'ties', limit: 10 },
    text: `MATCH (o:Organisation)--() RETURN ${NAMED}, count(*) AS value ORDER BY value DESC, id`,
  },
  W17: {
    ...{ theirs: 'any', ours: 'first', limit: 20 },
    text: `${MEMBER} WHERE coalesce(m.validFrom, '0') <= $date AND coalesce(m.validTo, '9') > $date RETURN ${MEMBERSHIP} ${BY_NAME}`,
    parameters: ({ dialogue, date }) => ({ dialogue, date }),
  },
};

const TOTALS: readonly Workload[] = ['W5p1t', 'W5p100t', 'W5p1000t', 'W6', 'W7'];

/** Asks what is right. */
export async function expect(
  cypher: Cypher,
  workload: Workload,
  { text, parameters, limit }: Expectation,
  given: Given,
): Promise<Expected> {
  const rows = await cypher(text, parameters?.(given));
  return {
    all: rows.map((row) => ('validFrom' in row ? rowOf({ node: row, edge: row }) : rowOf(row))),
    values: new Map(rows.map(({ id, value }) => [String(id), value])),
    total: TOTALS.includes(workload) ? rows.length : null,
    skip: given.skip,
    limit,
  };
}

/** What is wrong with an answer; null when it is right. */
export function problemOf(answer: Answer, expected: Expected, rule: Rule): string | null {
  if (answer.total !== expected.total) {
    return `total ${answer.total ?? 'none'} instead of ${expected.total ?? 'none'}`;
  }
  return CHECKS[rule](answer.rows, expected);
}

type Check = (rows: readonly AnswerRow[], expected: Expected) => string | null;

export const CHECKS: Readonly<Record<Rule, Check>> = {
  first: (rows, { all, skip, limit }) => firstDifference(rows, all.slice(skip, skip + limit)),
  any: (rows, expected) => notAmong(rows, expected),
  ties: (rows, expected) => notAmong(rows, expected) ?? otherValues(rows, expected),
  same: (rows, { all }) => {
    const sorted = (list: readonly AnswerRow[]): AnswerRow[] =>
      [...new Map(list.map((row) => [row.id, row])).values()].sort((a, b) =>
        a.id < b.id ? -1 : 1,
      );
    return firstDifference(sorted(rows), sorted(all));
  },
};

function firstDifference(rows: readonly AnswerRow[], right: readonly AnswerRow[]): string | null {
  const length = Math.max(rows.length, right.length);
  for (let index = 0; index < length; index += 1) {
    const [got, wanted] = [JSON.stringify(rows[index]), JSON.stringify(right[index])];
    if (got !== wanted) return `row ${index} is ${got} instead of ${wanted}`;
  }
  return null;
}

function notAmong(rows: readonly AnswerRow[], { all, skip, limit }: Expected): string | null {
  const known = new Map(all.map((row) => [row.id, JSON.stringify(row)]));
  const wrong = rows.find((row) => known.get(row.id) !== JSON.stringify(row));
  if (wrong !== undefined) return `${JSON.stringify(wrong)} is no answer`;
  const count = Math.min(limit, all.length - skip);
  const distinct = new Set(rows.map(({ id }) => id)).size;
  return distinct === count ? null : `${distinct} rows instead of ${count}`;
}

function otherValues(
  rows: readonly AnswerRow[],
  { all, values, skip, limit }: Expected,
): string | null {
  const of = (list: readonly AnswerRow[]): string =>
    JSON.stringify(list.map(({ id }) => values.get(id)));
  const [got, wanted] = [of(rows), of(all.slice(skip, skip + limit))];
  return got === wanted ? null : `sorted by ${got} instead of ${wanted}`;
}
