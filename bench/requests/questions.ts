/** A request that is allowed under the usual limits and asks for as much as its kind may. */
export interface Dear {
  readonly name: string;
  /** A query; or an address, where it begins with a slash. */
  readonly text: (ends: Ends) => string;
}

/** An organisation and a country with many relations, and a framework. */
export interface Ends {
  readonly organisation: string;
  readonly country: string;
  readonly framework: string;
}

const times = (count: number, text: string): string =>
  Array.from({ length: count }, (_, at) => `a${at}: ${text}`).join(' ');

const ALL = '[COUNTRY, ORGANISATION, DIALOGUE, FRAMEWORK, EVENT, PROJECT]';
const MEASURES =
  '[DEGREE, WEIGHTED_DEGREE, BETWEENNESS, CLOSENESS, CLUSTERING, PAGERANK, BROKERAGE]';

export const NETWORK: Dear = {
  name: 'a network of 500, seven measures, communities, ties',
  text: () =>
    `{ network(kinds: ${ALL}, via: ${ALL}, minimumShared: 1, limit: 500) { ties { sharedCount } metrics(measures: ${MEASURES}) { values { value } } communities { size } } }`,
};

export const SEARCHES: Dear = {
  name: '200 searches',
  text: () => `{ ${times(200, 'search(text: "migration and int", first: 1) { totalCount }')} }`,
};

export const PATHS: Dear = {
  name: '100 searches for paths',
  text: ({ organisation, country }) =>
    `{ ${times(100, `paths(from: "${country}", to: "${organisation}", maxLength: 8, limit: 20) { length }`)} }`,
};

export const EXPORT: Dear = { name: 'an export of everything', text: () => '/export/turtle' };

export const DEAR: readonly Dear[] = [
  {
    name: 'lists in lists, three times 100 of 100',
    text: () =>
      `{ ${times(3, 'organisations(first: 100) { nodes { id name relations(first: 100) { nodes { id type subject { id } object { id } } } } }')} }`,
  },
  {
    name: 'relations with their claims and documents',
    text: () =>
      '{ relations(first: 100) { nodes { id claims(first: 100) { nodes { id locator document { id title } } } } } }',
  },
  {
    name: 'filters with links, 40 times',
    text: () =>
      `{ ${times(40, 'organisations(first: 1, filter: { linked: [{ to: { kinds: [COUNTRY] } }, { types: [FUNDS] }], notLinked: [{ types: [MEMBER_OF] }] }) { totalCount }')} }`,
  },
  SEARCHES,
  PATHS,
  {
    name: 'partners of a hub, 60 times',
    text: ({ organisation }) =>
      `{ organisation(id: "${organisation}") { ${times(60, 'partners(first: 100) { totalCount }')} } }`,
  },
  {
    name: '2,000 around a hub with their relations',
    text: ({ organisation }) =>
      `{ neighbourhood(of: ["${organisation}"], depth: 3, limit: 2000) { nodes { id name } relations { id type } } }`,
  },
  NETWORK,
  {
    name: 'timelines of a hub, 80 times',
    text: ({ organisation }) =>
      `{ organisation(id: "${organisation}") { ${times(80, 'timeline(first: 100) { totalCount }')} } }`,
  },
  {
    name: 'links of frameworks, 30 times',
    text: ({ framework }) =>
      `{ ${times(30, `frameworkLinkages(frameworks: ["${framework}"]) { __typename }`)} }`,
  },
  {
    name: 'neighbours of a hub counted, 100 times',
    text: ({ organisation }) =>
      `{ organisation(id: "${organisation}") { ${times(100, 'countries(first: 1) { totalCount }')} } }`,
  },
  {
    name: 'statistics of 200 dates',
    text: () =>
      `{ ${times(200, 'asOf(knownAt: "2999-01-01T00:00:00Z") { statistics { entities } }')} }`,
  },
  {
    name: 'the whole schema',
    text: () =>
      '{ __schema { types { name description fields { name description args { name description type { name kind } } type { name kind ofType { name kind } } } inputFields { name description } enumValues { name description } } } }',
  },
  EXPORT,
];

/** Requests that are refused, each for another reason. */
export const REFUSED: readonly Dear[] = [
  {
    name: 'too dear',
    text: () =>
      `{ ${times(9, 'organisations(first: 100) { nodes { relations(first: 100) { nodes { id object { id relations(first: 100) { nodes { id } } } } } } }')} }`,
  },
  {
    name: 'too deep',
    text: () =>
      `{ countries { nodes { ${'relations { nodes { object { '.repeat(8)} id ${'} } } '.repeat(8)} } } }`,
  },
  { name: 'too many words', text: () => `{ ${times(2_000, '__typename')} }` },
  { name: 'a field many times', text: () => `{ ${'statistics { entities } '.repeat(900)} }` },
  {
    name: 'the schema, 285 times',
    text: () =>
      `{ ${times(285, '__schema { ...F }')} } fragment F on __Schema { types { name description fields { name description args { name description } } inputFields { name description } enumValues { name description } } }`,
  },
  {
    name: 'types of the schema, 250 times',
    text: () => `{ __schema { ${times(250, 'types { name fields { name description } }')} } }`,
  },
  {
    name: 'types in types of the schema, thrice twelve times',
    text: () => {
      const inner = times(12, 'ofType { name }');
      return `{ __schema { ${times(12, `types { fields { ${times(12, `type { name ${inner} }`)} } }`)} } }`;
    },
  },
  {
    name: 'what many ties share',
    text: () =>
      '{ network(kinds: [COUNTRY], via: [ORGANISATION, DIALOGUE, FRAMEWORK, EVENT, PROJECT], minimumShared: 1, limit: 300) { ties { shared(first: 1) { entity { id } } } } }',
  },
  { name: 'a page too large', text: () => '{ organisations(first: 101) { nodes { id } } }' },
  { name: 'a field that is not there', text: () => '{ organisations { nodes { nothing } } }' },
  { name: 'no query', text: () => '{ organisations(' },
];
