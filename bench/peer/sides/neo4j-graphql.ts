import type { Given } from './given.js';
import type { Question } from './question.js';
import { documentForA, FIVE_LEVELS } from './shapes.js';
import type { Workload } from './workloads.js';

const EDGE = 'properties { id role validFrom validTo } node { id name acronym }';
const NODE = 'id name acronym';
const twenty = Array.from({ length: 20 }, (_, index) => index);

/** Page by page number, which a cursor of theirs holds. */
function page(total: boolean): Question<Given> {
  return {
    document: `query($after: String) { organisationsConnection(first: 20, after: $after, sort: [{ name: ASC }]) { ${total ? 'totalCount' : ''} edges { node { ${NODE} } } pageInfo { hasNextPage endCursor } } }`,
    variables: ({ skip }) => ({
      after: skip === 0 ? null : Buffer.from(`arrayconnection:${skip - 1}`).toString('base64'),
    }),
    rows: ['organisationsConnection.edges'],
    ...(total ? { total: 'organisationsConnection.totalCount' } : {}),
  };
}

const members = (arguments_: string, total = ''): string =>
  `dialogues(where: { id: { eq: $id } }) { id membersConnection(first: 20, ${arguments_}) { ${total} edges { ${EDGE} } } }`;

const some = (where: string): string =>
  `{ organisations(limit: 10, where: { implements: { some: ${where} } }) { id name } }`;

/** Side A: @neo4j/graphql 7. W9, W10, W11 and W13 are fields with the Cypher of side B. */
export const QUESTIONS_A: Readonly<Record<Workload, Question<Given>>> = {
  W1: { document: `{ organisations(limit: 10) { ${NODE} } }`, rows: ['organisations'] },
  W2: { document: documentForA(FIVE_LEVELS), rows: ['organisations'] },
  W3a: {
    document: `query($project: String!) ${some('{ id: { eq: $project } }')}`,
    variables: ({ project }) => ({ project }),
    rows: ['organisations'],
  },
  W3b: {
    document: `query($framework: String!) ${some('{ alignsWith: { some: { id: { eq: $framework } } } }')}`,
    variables: ({ framework }) => ({ framework }),
    rows: ['organisations'],
  },
  W3c: {
    document:
      'query($framework: String!, $country: String!) { organisations(limit: 10, where: { implements: { some: { alignsWith: { some: { id: { eq: $framework } } } } }, locatedIn: { some: { id: { eq: $country } } } }) { id name } }',
    variables: ({ framework, country }) => ({ framework, country }),
    rows: ['organisations'],
  },
  W4: {
    document: `query($id: String!) { ${members('where: { OR: [{ edge: { role: { eq: "chair" } } }, { edge: { validFrom: { lt: "2015" } } }] }, sort: [{ edge: { validFrom: ASC } }]')} }`,
    variables: ({ dialogue: id }) => ({ id }),
    rows: ['dialogues.0.membersConnection.edges'],
  },
  W5p1: page(false),
  W5p1t: page(true),
  W5p100: page(false),
  W5p100t: page(true),
  W5p1000: page(false),
  W5p1000t: page(true),
  W6: {
    document: '{ organisationsConnection { totalCount } }',
    rows: [],
    total: 'organisationsConnection.totalCount',
  },
  W7: {
    document: `query($id: String!) { ${members('sort: [{ node: { name: ASC } }]', 'totalCount')} }`,
    variables: ({ dialogue: id }) => ({ id }),
    rows: ['dialogues.0.membersConnection.edges'],
    total: 'dialogues.0.membersConnection.totalCount',
  },
  W8: {
    document:
      'query($word: String!) { searchOrganisations(phrase: $word, first: 20) { edges { score node { id name } } } }',
    variables: ({ word }) => ({ word }),
    rows: ['searchOrganisations.edges'],
  },
  W9: {
    document:
      'query($id: String!) { organisations(where: { id: { eq: $id } }) { id partners(limit: 20) { id name shared } } }',
    variables: ({ organisation: id }) => ({ id }),
    rows: ['organisations.0.partners'],
  },
  W10: {
    document:
      'query($from: String!, $to: String!) { shortestPath(from: $from, to: $to) { id name } }',
    variables: ({ organisation: from, other: to }) => ({ from, to }),
    rows: ['shortestPath'],
  },
  W11: {
    document:
      'query($id: String!) { organisations(where: { id: { eq: $id } }) { id neighbourhood(cap: 200) { id name distance } } }',
    variables: ({ organisation: id }) => ({ id }),
    rows: ['organisations.0.neighbourhood'],
  },
  W12a: {
    document: `query(${twenty.map((i) => `$i${i}: String!`).join(' ')}) { ${twenty.map((i) => `o${i}: organisations(where: { id: { eq: $i${i} } }) { ${NODE} }`).join(' ')} }`,
    variables: ({ ids }) => Object.fromEntries(twenty.map((i) => [`i${i}`, ids[i]])),
    rows: twenty.map((i) => `o${i}`),
  },
  W12b: {
    document: `query($ids: [String!]!) { organisations(where: { id: { in: $ids } }) { ${NODE} } }`,
    variables: ({ ids }) => ({ ids }),
    rows: ['organisations'],
  },
  W13: {
    document: '{ topOrganisations(limit: 10) { id name relations } }',
    rows: ['topOrganisations'],
  },
  W17: {
    document: `query($id: String!, $date: String!) { ${members('where: { AND: [{ OR: [{ edge: { validFrom: { eq: null } } }, { edge: { validFrom: { lte: $date } } }] }, { OR: [{ edge: { validTo: { eq: null } } }, { edge: { validTo: { gt: $date } } }] }] }')} }`,
    variables: ({ dialogue: id, date }) => ({ id, date }),
    rows: ['dialogues.0.membersConnection.edges'],
  },
};
