import type { Given } from './given.js';
import type { Question } from './question.js';
import { FIVE_LEVELS, type Shape } from './shapes.js';
import type { Workload } from './workloads.js';

const NODE = 'id name acronym';
const EDGES = `edges(first: 20) { relation { id role validFrom validTo } node { ${NODE} } }`;
const twenty = Array.from({ length: 20 }, (_, index) => index);

const list = (count: number): Question<Given> => ({
  document: `query($first: Int!) { organisations(first: $first) { ${NODE} } }`,
  variables: () => ({ first: count }),
  rows: ['organisations'],
});
const connection = (selection: string): Question<Given> => ({
  document: `{ connection { ${selection} } }`,
  rows: ['connection.edges'],
});

const PAGE = connection(`edges(first: 20) { node { ${NODE} } }`);
const PAGE_WITH_TOTAL = connection(`totalCount edges(first: 20) { node { ${NODE} } }`);
const MEMBERS = connection(EDGES);

/** Side C: answers of the size and form that the others give, out of nothing. */
export const QUESTIONS_C: Readonly<Record<Workload, Question<Given>>> = {
  W1: list(10),
  W2: { document: `{ ${nested(FIVE_LEVELS)} }`, rows: ['organisations'] },
  W3a: list(3),
  W3b: list(10),
  W3c: list(10),
  W4: MEMBERS,
  W5p1: PAGE,
  W5p1t: PAGE_WITH_TOTAL,
  W5p100: PAGE,
  W5p100t: PAGE_WITH_TOTAL,
  W5p1000: PAGE,
  W5p1000t: PAGE_WITH_TOTAL,
  W6: connection('totalCount'),
  W7: connection(`totalCount ${EDGES}`),
  W8: connection('edges(first: 20) { score node { id name } }'),
  W9: connection('edges(first: 20) { score node { id name } }'),
  W10: list(4),
  W11: list(200),
  W12a: {
    document: `query(${twenty.map((i) => `$i${i}: ID!`).join(' ')}) { ${twenty.map((i) => `o${i}: organisation(id: $i${i}) { ${NODE} }`).join(' ')} }`,
    variables: ({ ids }) => Object.fromEntries(twenty.map((i) => [`i${i}`, ids[i]])),
    rows: twenty.map((i) => `o${i}`),
  },
  W12b: list(50),
  W13: list(10),
  W17: MEMBERS,
};

function nested({ limit, links }: Shape): string {
  const inner = Object.values(links).map(nested);
  return `organisations(first: ${limit}) { id name ${inner.join(' ')} }`;
}
