import type { Given } from './given.js';
import type { Question } from './question.js';
import { documentForUs, FIVE_LEVELS } from './shapes.js';
import type { Workload } from './workloads.js';

/** Cursors differ from server to server, so a side finds its own: the one after so many rows. */
export type OursGiven = Given & { readonly after: string | null };

const EDGE = 'relation { id role validFrom validTo } node { id name acronym }';
/** Under a view, where ids name it. */
const EDGE_THEN =
  'relation { id: relationId role validFrom validTo } node { id: entityId name acronym }';
const NODE = 'id name acronym';
const twenty = Array.from({ length: 20 }, (_, index) => index);

function page(total: boolean): Question<OursGiven> {
  return {
    document: `query($after: String) { organisations(first: 20, after: $after) { ${total ? 'totalCount' : ''} edges { node { ${NODE} } } pageInfo { hasNextPage endCursor } } }`,
    variables: ({ after }) => ({ after }),
    rows: ['organisations.edges'],
    ...(total ? { total: 'organisations.totalCount' } : {}),
  };
}

const implementing = (to: string): string => `{ types: [IMPLEMENTS], direction: OUT, to: ${to} }`;
const ALIGNED = implementing(
  '{ kinds: [PROJECT], linked: [{ types: [ALIGNS_WITH], direction: OUT, to: { ids: [$framework] } }] }',
);
const linked = (...links: string[]): string =>
  `{ organisations(first: 10, filter: { linked: [${links.join(', ')}] }) { nodes { id name } } }`;

/** Sides D and E: our API. Lists are always in an order, by name, where A and B take any rows. */
export const QUESTIONS_OURS: Readonly<Record<Workload, Question<OursGiven>>> = {
  W1: {
    document: `{ organisations(first: 10) { nodes { ${NODE} } } }`,
    rows: ['organisations.nodes'],
  },
  W2: { document: documentForUs(FIVE_LEVELS), rows: ['organisations.nodes'] },
  W3a: {
    document: `query($project: ID!) ${linked(implementing('{ ids: [$project] }'))}`,
    variables: ({ project }) => ({ project }),
    rows: ['organisations.nodes'],
  },
  W3b: {
    document: `query($framework: ID!) ${linked(ALIGNED)}`,
    variables: ({ framework }) => ({ framework }),
    rows: ['organisations.nodes'],
  },
  W3c: {
    document: `query($framework: ID!, $country: ID!) ${linked('{ types: [LOCATED_IN], direction: OUT, to: { ids: [$country] } }', ALIGNED)}`,
    variables: ({ framework, country }) => ({ framework, country }),
    rows: ['organisations.nodes'],
  },
  // A filter of relations has no `or`: two lists in one request, which the client would merge.
  W4: {
    document: `query($id: ID!) { dialogue(id: $id) { id chairs: members(first: 20, orderBy: VALID_FROM_ASC, relation: { roles: ["chair"] }) { edges { ${EDGE} } } early: members(first: 20, orderBy: VALID_FROM_ASC, relation: { during: { to: "2014-12-31" } }) { edges { ${EDGE} } } } }`,
    variables: ({ dialogue: id }) => ({ id }),
    rows: ['dialogue.chairs.edges', 'dialogue.early.edges'],
  },
  W5p1: page(false),
  W5p1t: page(true),
  W5p100: page(false),
  W5p100t: page(true),
  W5p1000: page(false),
  W5p1000t: page(true),
  W6: { document: '{ organisations { totalCount } }', rows: [], total: 'organisations.totalCount' },
  W7: {
    document: `query($id: ID!) { dialogue(id: $id) { id members(first: 20) { totalCount edges { ${EDGE} } } } }`,
    variables: ({ dialogue: id }) => ({ id }),
    rows: ['dialogue.members.edges'],
    total: 'dialogue.members.totalCount',
  },
  W8: {
    document:
      'query($word: String!) { search(text: $word, first: 20, kinds: [ORGANISATION]) { edges { score node { id name } } } }',
    variables: ({ word }) => ({ word }),
    rows: ['search.edges'],
  },
  W9: {
    document:
      'query($id: ID!) { organisation(id: $id) { id partners(first: 20, orderBy: SHARED_COUNT_DESC, via: [PROJECT, EVENT, DIALOGUE], relation: { types: [PARTICIPATES_IN, IMPLEMENTS, FUNDS, ORGANISES, MEMBER_OF] }) { edges { sharedCount node { id name } } } } }',
    variables: ({ organisation: id }) => ({ id }),
    rows: ['organisation.partners.edges'],
  },
  W10: {
    document:
      'query($from: ID!, $to: ID!) { paths(from: $from, to: $to, limit: 1, maxLength: 6) { length nodes { id name } } }',
    variables: ({ organisation: from, other: to }) => ({ from, to }),
    rows: ['paths.0.nodes'],
  },
  W11: {
    document:
      'query($id: ID!) { neighbourhood(of: [$id], depth: 2, limit: 200) { nodes { id name } } }',
    variables: ({ organisation: id }) => ({ id }),
    rows: ['neighbourhood.nodes'],
  },
  W12a: {
    document: `query(${twenty.map((i) => `$i${i}: ID!`).join(' ')}) { ${twenty.map((i) => `o${i}: organisation(id: $i${i}) { ${NODE} }`).join(' ')} }`,
    variables: ({ ids }) => Object.fromEntries(twenty.map((i) => [`i${i}`, ids[i]])),
    rows: twenty.map((i) => `o${i}`),
  },
  W12b: {
    document: `query($ids: [ID!]!) { nodes(ids: $ids) { ... on Organisation { ${NODE} } } }`,
    variables: ({ ids }) => ({ ids }),
    rows: ['nodes'],
  },
  W13: {
    document: '{ organisations(first: 10, orderBy: RELATION_COUNT_DESC) { nodes { id name } } }',
    rows: ['organisations.nodes'],
  },
  W17: {
    document: `query($id: ID!, $date: PartialDate!) { asOf(validOn: $date) { dialogue(id: $id) { id: entityId members(first: 20) { edges { ${EDGE_THEN} } } } } }`,
    variables: ({ dialogue: id, date }) => ({ id, date }),
    rows: ['asOf.dialogue.members.edges'],
  },
};
