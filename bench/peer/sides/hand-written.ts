import type { Cypher } from './cypher.js';
import type { Given } from './given.js';
import { rowOf, type Answer } from './question.js';
import { STATEMENTS as S } from './statements.js';
import type { Workload } from './workloads.js';

type Asked = readonly [text: string, parameters?: Readonly<Record<string, unknown>>];

/** The statements of a workload; all go out at once. One that gives a total comes last. */
type Asks = (given: Given) => readonly Asked[];

const page: Asks = ({ skip }) => [[S.W5, { skip }]];
const pageWithTotal: Asks = ({ skip }) => [[S.W5, { skip }], [S.W6]];

const ASKS: Readonly<Record<Workload, Asks>> = {
  W1: () => [[S.W1, { limit: 10 }]],
  W2: () => [[S.W2]],
  W3a: ({ project }) => [[S.W3a, { project }]],
  W3b: ({ framework }) => [[S.W3b, { framework }]],
  W3c: ({ framework, country }) => [[S.W3c, { framework, country }]],
  W4: ({ dialogue }) => [[S.W4, { dialogue }]],
  W5p1: page,
  W5p1t: pageWithTotal,
  W5p100: page,
  W5p100t: pageWithTotal,
  W5p1000: page,
  W5p1000t: pageWithTotal,
  W6: () => [[S.W6]],
  W7: ({ dialogue }) => [
    [S.W7, { dialogue }],
    [S.W7total, { dialogue }],
  ],
  W8: ({ word }) => [[S.W8, { word }]],
  W9: ({ organisation }) => [[S.W9, { organisation, limit: 20 }]],
  W10: ({ organisation: from, other: to }) => [[S.W10, { from, to }]],
  W11: ({ organisation }) => [[S.W11, { organisation, cap: 200 }]],
  W12a: ({ ids }) => [[S.W12, { ids: ids.slice(0, 20) }]],
  W12b: ({ ids }) => [[S.W12, { ids }]],
  W13: () => [[S.W13, { limit: 10 }]],
  W17: ({ dialogue, date }) => [[S.W17, { dialogue, date }]],
};

/** Asks side B. The rows are those of the statement that has an id in each. */
export async function askByHand(
  cypher: Cypher,
  workload: Workload,
  given: Given,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const results = await Promise.all(ASKS[workload](given).map((asked) => cypher(...asked)));
  return results.flat();
}

export async function answerByHand(
  cypher: Cypher,
  workload: Workload,
  given: Given,
): Promise<Answer> {
  const rows = await askByHand(cypher, workload, given);
  const last = rows.at(-1)?.['total'];
  const total = last === undefined ? null : Number(last);
  return { rows: rows.slice(0, total === null ? rows.length : -1).map(rowOf), total };
}
