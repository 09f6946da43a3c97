import { idOf } from './generate/entities.js';
import { HUB_FRAMEWORK, HUB_ORGANISATION } from './generate/relations.js';
import type { Landmarks } from './landmarks.js';

/** One thing that clients ask, how fast it should be, and how many things it gave back. */
export interface BenchQuery {
  readonly name: string;
  /** The aim for the median in milliseconds; null when there is none. */
  readonly aimMs: number | null;
  readonly text: string;
  readonly variables: (round: number, landmarks: Landmarks) => Readonly<Record<string, unknown>>;
}

const none = (): Record<string, never> => ({});

const PAGE = 20;
const ENTITY = 'id kind name shortName acronym';
const LIST = `query List($after: String) {
  organisations(first: ${PAGE}, after: $after, orderBy: NAME_ASC) {
    nodes { ${ENTITY} }
    pageInfo { hasNextPage endCursor }
  }
}`;

const roots = Array.from({ length: 20 }, (_, index) => index);
const FIVE_LEVELS = `query Levels(${roots.map((index) => `$o${index}: ID!`).join(', ')}) {
${roots.map((index) => `  r${index}: organisation(id: $o${index}) { ...One }`).join('\n')}
}
fragment One on Organisation {
  name
  projects(first: 2) { nodes {
    name
    organisations(first: 2, types: [FUNDS]) { nodes {
      name
      events(first: 2) { nodes {
        name
        countries(first: 2) { nodes { name } }
      } }
    } }
  } }
}`;

const PARTNERS = `query Partners($id: ID!) {
  organisation(id: $id) {
    partners(first: 10) { edges {
      sharedCount weight
      node { id name }
      shared(first: 3) { entity { id name } own { type role } theirs { type role } }
    } }
  }
}`;

const PATHS = `query Paths($from: ID!, $to: ID!, $types: [RelationType!], $limit: Int!) {
  paths(from: $from, to: $to, types: $types, limit: $limit) {
    length weakestConfidence nodes { id kind name } steps { label relation { id type validFrom } }
  }
}`;

/** The ten questions of the summary, then some that are reported beside them. */
export const QUERIES: readonly BenchQuery[] = [
  {
    name: 'look-up by id with names and identifiers',
    aimMs: 5,
    text: `query One($id: ID!) { organisation(id: $id) {
  ${ENTITY} description website organisationType
  names { value language kind } identifiers { scheme value }
} }`,
    variables: (round) => ({ id: idOf('ORGANISATION', (round * 37) % 1000) }),
  },
  { name: 'organisations by name, page 1', aimMs: 20, text: LIST, variables: none },
  {
    name: 'organisations by name, page 1,000',
    aimMs: 20,
    text: LIST,
    variables: (_, { pageCursor }) => ({ after: pageCursor }),
  },
  {
    name: 'members of a dialogue that did not vote YES on a framework',
    aimMs: 20,
    text: `query Filter($dialogue: ID!, $framework: ID!) {
  entities(first: ${PAGE}, filter: {
    kinds: [COUNTRY, ORGANISATION]
    linked: [{ types: [MEMBER_OF], to: { ids: [$dialogue] } }]
    notLinked: [{ types: [VOTED_ON], votes: [YES], to: { ids: [$framework] } }]
  }) { nodes { ${ENTITY} } }
}`,
    variables: (round) => ({
      dialogue: idOf('DIALOGUE', 5),
      framework: idOf('FRAMEWORK', 1 + (round % 10)),
    }),
  },
  {
    name: 'five levels from 20 roots, two of each',
    aimMs: 100,
    text: FIVE_LEVELS,
    variables: (round) =>
      Object.fromEntries(
        roots.map((index) => [`o${index}`, idOf('ORGANISATION', 200 + round * 20 + index)]),
      ),
  },
  {
    name: 'relations of the hub with evidence, a page',
    aimMs: 20,
    text: `query Evidence($id: ID!) { framework(id: $id) { relations(first: ${PAGE}) { nodes {
  type validFrom validTo confidence subject { id name } object { id name }
  claims(first: 2) { nodes { locator document { title publisher url } } }
} } } }`,
    variables: () => ({ id: HUB_FRAMEWORK }),
  },
  {
    name: 'total of the relations of the hub',
    aimMs: 20,
    text: 'query Total($id: ID!) { framework(id: $id) { relations { totalCount } } }',
    variables: () => ({ id: HUB_FRAMEWORK }),
  },
  {
    name: 'search with a typing slip',
    aimMs: 20,
    text: `query Search($text: String!) { search(text: $text, first: 10) {
  edges { score matchedName node { ${ENTITY} } }
} }`,
    variables: (round) => ({ text: `migratoin counc ${['rabat', 'vienna', 'tunis'][round % 3]}` }),
  },
  {
    name: 'partners of a median actor, 10 with 3 shared',
    aimMs: 10,
    text: PARTNERS,
    variables: (_, { medianActor }) => ({ id: medianActor }),
  },
  {
    name: 'neighbourhood of 200 around two frameworks in 2018',
    aimMs: 50,
    text: `query Around($of: [ID!]!) { asOf(validOn: "2018") {
  neighbourhood(of: $of, depth: 2, limit: 200) {
    nodes { id kind shortName } relations { id type subject { id } object { id } } truncated
  }
} }`,
    variables: () => ({ of: [idOf('FRAMEWORK', 20), idOf('FRAMEWORK', 21)] }),
  },
  {
    name: 'network of 300 countries and dialogues through events',
    aimMs: null,
    text: `query Network { network(kinds: [COUNTRY, DIALOGUE], via: [EVENT], minimumShared: 3) {
  totalNodes truncated nodes { id kind shortName } ties { source { id } target { id } sharedCount weight }
} }`,
    variables: none,
  },
  {
    name: 'network of 300 organisations through projects, measured',
    aimMs: null,
    text: `query Network { network(kinds: [ORGANISATION], via: [PROJECT], minimumShared: 5) {
  totalNodes truncated nodes { id shortName } communities { number size label }
  metrics(measures: [DEGREE, WEIGHTED_DEGREE, BETWEENNESS, CLOSENESS, PAGERANK, CLUSTERING, BROKERAGE]) { values { value } }
} }`,
    variables: none,
  },
  {
    name: 'metrics of a neighbourhood of 2,000',
    aimMs: null,
    text: `query Metrics($of: [ID!]!) { neighbourhood(of: $of, depth: 2, limit: 2000) {
  truncated communities { number size } metrics(measures: [BETWEENNESS, CLOSENESS]) { node { id } values { value } }
} }`,
    variables: () => ({ of: [idOf('FRAMEWORK', 20), idOf('FRAMEWORK', 21)] }),
  },
  {
    name: 'partners of the hub organisation',
    aimMs: 300,
    text: PARTNERS,
    variables: () => ({ id: HUB_ORGANISATION }),
  },
  {
    name: 'claims that cite the largest document, a page',
    aimMs: 20,
    text: `query Claims($document: ID!) { claims(first: ${PAGE}, filter: { document: $document }) {
  nodes { id type locator confidence subject { id name } object { id name } }
} }`,
    variables: () => ({ document: 'document:n0' }),
  },
  {
    name: 'relations of one type, page 1',
    aimMs: 20,
    text: `query Relations { relations(first: ${PAGE}, filter: { types: [FUNDS] }) {
  nodes { id type subject { id name } object { id name } }
} }`,
    variables: none,
  },
  {
    name: 'shortest path between two actors',
    aimMs: 50,
    text: PATHS,
    variables: (round) => ({
      from: idOf('ORGANISATION', 5000 + 97 * round),
      to: idOf('ORGANISATION', 20_000 - 89 * round),
      limit: 1,
    }),
  },
  {
    name: 'five paths between two actors',
    aimMs: null,
    text: PATHS,
    variables: (round) => ({
      from: idOf('ORGANISATION', 5000 + 97 * round),
      to: idOf('ORGANISATION', 20_000 - 89 * round),
      limit: 5,
    }),
  },
  {
    name: 'path between two that nothing connects',
    aimMs: null,
    text: PATHS,
    variables: (round) => ({
      from: idOf('COUNTRY', round % 100),
      to: idOf('ORGANISATION', 10_000 + 97 * round),
      types: ['LOCATED_IN', 'PARTNERS_WITH'],
      limit: 5,
    }),
  },
  {
    name: 'path through the hub',
    aimMs: 50,
    text: PATHS,
    variables: (round) => ({
      from: idOf('PROJECT', 5 + round),
      to: idOf('PROJECT', 9000 + round),
      types: ['ALIGNS_WITH'],
      limit: 1,
    }),
  },
  {
    name: 'path between two hubs',
    aimMs: null,
    text: PATHS,
    variables: () => ({ from: HUB_ORGANISATION, to: HUB_FRAMEWORK, limit: 5 }),
  },
  {
    name: 'groups of organisations by type',
    aimMs: 60,
    text: `query Groups { organisations(first: 0) {
  groups(by: ORGANISATION_TYPE) { keys { value label } count }
} }`,
    variables: none,
  },
  {
    name: 'groups of votes by region and vote',
    aimMs: 60,
    text: `query Groups { relations(first: 0, filter: { types: [VOTED_ON] }) {
  groups(by: [SUBJECT_REGION, VOTE]) { keys { label } count }
} }`,
    variables: none,
  },
  {
    name: 'groups of payments by donor, with money',
    aimMs: null,
    text: `query Groups { relations(first: 0, filter: { types: [FUNDS] }) {
  groups(by: SUBJECT) { keys { label } count amounts { currency value } }
} }`,
    variables: none,
  },
  {
    name: 'groups of the neighbours of the hub by year',
    aimMs: null,
    text: `query Groups($id: ID!) { framework(id: $id) { projects(first: 0) {
  groups(by: START_YEAR) { keys { label } count }
} } }`,
    variables: () => ({ id: HUB_FRAMEWORK }),
  },
  {
    name: 'statistics',
    aimMs: null,
    text: `query Statistics { statistics {
  entities relations claims documents entitiesByKind { kind count } relationsByType { type count }
} }`,
    variables: none,
  },
];
