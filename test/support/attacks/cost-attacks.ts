import { allowed, costly, many, nested, wrong, type Attack } from './attack.js';

const EVERYTHING = '[COUNTRY, ORGANISATION, DIALOGUE, FRAMEWORK, EVENT, PROJECT]';
const NETWORK = `network(kinds: [COUNTRY], via: [ORGANISATION, DIALOGUE, FRAMEWORK, EVENT, PROJECT], minimumShared: 1, limit: 300)`;
const ALL_MEASURES =
  '[DEGREE, WEIGHTED_DEGREE, BETWEENNESS, CLOSENESS, CLUSTERING, PAGERANK, BROKERAGE]';
const ITALY = 'country(id: "country:ita")';
const empties = (count: number): string => Array.from({ length: count }, () => '{}').join(', ');

/** Short questions for much work. */
export const COST_ATTACKS: readonly Attack[] = [
  wrong(
    'what each of many ties shares',
    `{ ${NETWORK} { ties { shared(first: 1) { entity { id } } } } }`,
  ),
  wrong(
    'fewer than no things that ties share',
    `{ ${NETWORK} { ties { shared(first: -1) { entity { id } } } } }`,
  ),
  allowed(
    'the largest network',
    `{ network(kinds: ${EVERYTHING}, via: ${EVERYTHING}, minimumShared: 1, limit: 500) { totalNodes ties { sharedCount } } }`,
  ),
  allowed(
    'all measures of a network',
    `{ ${NETWORK} { metrics(measures: ${ALL_MEASURES}) { values { value } } communities { size } } }`,
  ),
  allowed(
    'searches under many names',
    `{ ${many(200, 'search(text: "international organization migration") { totalCount }')} }`,
  ),
  costly(
    'suggestions under many names',
    `{ ${many(300, 'suggest(prefix: "a", limit: 50) { entity { id } }')} }`,
  ),
  allowed(
    'paths under many names',
    `{ ${many(100, 'paths(from: "country:ita", to: "organisation:iom", maxLength: 6, limit: 20) { length }')} }`,
  ),
  allowed(
    'neighbourhoods under many names',
    `{ ${many(40, 'neighbourhood(of: ["organisation:iom"], depth: 3, limit: 2000) { totalNodes }')} }`,
  ),
  costly(
    'whole neighbourhoods under many names',
    `{ ${many(40, 'neighbourhood(of: ["organisation:iom"], depth: 3, limit: 2000) { nodes { id } relations { id } }')} }`,
  ),
  allowed(
    'partners under many names',
    `{ ${ITALY} { ${many(60, 'partners(first: 100) { totalCount }')} } }`,
  ),
  costly(
    'partners of partners',
    `{ ${ITALY} { partners(first: 100) { edges { node { partners(first: 100) { edges { node { partners(first: 100) { totalCount } } } } } } } } }`,
  ),
  allowed(
    'linkages under many names',
    `{ ${many(30, 'frameworkLinkages(frameworks: ["framework:gcm"]) { __typename }')} }`,
  ),
  {
    name: 'possible twins under many names',
    content: `{ ${many(100, 'duplicateCandidates(first: 1) { score }')} }`,
    refused: ['UNAUTHENTICATED'],
  },
  allowed('counts under many names', `{ ${many(300, 'relations { totalCount }')} }`),
  allowed(
    'dates under many names',
    `{ ${many(200, 'asOf(knownAt: "2999-01-01T00:00:00Z") { statistics { entities } }')} }`,
  ),
  costly(
    'relations of relations',
    `{ ${ITALY} { ${nested(4, 'relations(first: 100) { nodes { object { ', 'id', ' } } }')} } }`,
  ),
  costly(
    'many lists of many',
    `{ ${many(50, 'organisations(first: 100) { nodes { relations(first: 100) { nodes { id } } } }')} }`,
  ),
  wrong(
    'fewer than none, to pay for the rest',
    '{ a: countries(first: -1000) { nodes { id } } b: countries(first: 100) { nodes { id } } }',
  ),
  wrong('more than a page', '{ countries(first: 2147483647) { nodes { id } } }'),
  wrong('both ends of a list', '{ countries(first: 5, last: 5) { nodes { id } } }'),
  wrong(
    'a cursor of 100 kB',
    `{ countries(first: 5, after: "${'a'.repeat(100_000)}") { nodes { id } } }`,
  ),
  wrong(
    'a cursor of another list',
    `{ countries(first: 5, after: "${Buffer.from('["x","y"]').toString('base64url')}") { nodes { id } } }`,
  ),
  wrong(
    'a hundred and one ids',
    `{ nodes(ids: [${Array.from({ length: 101 }, (_, at) => `"country:${at}"`).join()}]) { id } }`,
  ),
  wrong(
    'twenty-one starts',
    `{ neighbourhood(of: [${Array.from({ length: 21 }, () => '"country:ita"').join()}]) { totalNodes } }`,
  ),
  wrong(
    'a path of a hundred steps',
    '{ paths(from: "country:ita", to: "organisation:iom", maxLength: 100) { length } }',
  ),
  {
    name: 'tests for no relation within tests for none',
    content: `{ frameworks(first: 20) { nodes { countries(filter: { notLinked: [{}, { direction: IN, to: { kinds: [DIALOGUE] } }, { roles: ["iom"] }], or: [{ notLinked: [${empties(5)}] }] }) { totalCount } } } }`,
    refused: ['QUERY_TOO_COSTLY', 'TIMEOUT', ''],
  },
  {
    name: 'sixteen tests for no relation',
    content: `{ frameworks(first: 100) { nodes { countries(filter: { notLinked: [${empties(8)}], or: [{ notLinked: [${empties(8)}] }] }) { totalCount } } } }`,
    refused: ['QUERY_TOO_COSTLY', 'TIMEOUT', ''],
  },
  allowed(
    'links of links that nobody has, one of eight',
    `{ entities(filter: { or: [${Array.from({ length: 8 }, (_, at) => `{ linked: [{ to: { linked: [{ roles: ["r${at}"] }] } }] }`).join()}] }) { totalCount } }`,
  ),
  allowed(
    'links of links by letters',
    '{ entities(filter: { linked: [{ to: { name: { contains: "a" }, linked: [{ to: { name: { contains: "b" } } }] } }] }) { totalCount } }',
  ),
  allowed(
    'links of links on a day',
    '{ asOf(validOn: "2020-01-01") { entities(filter: { linked: [{ to: { linked: [{}] } }] }) { totalCount } } }',
  ),
  allowed(
    'links of links at both ends of relations',
    '{ relations(filter: { subject: { linked: [{ to: { linked: [{}] } }] }, object: { linked: [{ to: { linked: [{}] } }] } }) { totalCount } }',
  ),
  allowed(
    'links of links of links',
    '{ entities(filter: { linked: [{ to: { linked: [{ to: { linked: [{}] } }] } }] }) { totalCount } }',
  ),
  {
    name: 'links of links of links of links',
    content: `{ entities(filter: { linked: [{ to: { linked: [{ to: { linked: [{ to: { linked: [{}] } }] } }] } }] }) { totalCount } }`,
    refused: ['QUERY_TOO_COSTLY'],
  },
  wrong(
    'filters in filters',
    `{ entities(filter: ${nested(100, '{ not: ', '{}', ' }')}) { totalCount } }`,
  ),
  wrong(
    'more links than there may be',
    `{ entities(filter: { linked: [${empties(17)}] }) { totalCount } }`,
  ),
  wrong('a list of thousands in a filter', {
    query: 'query A($ids: [ID!]) { entities(filter: { ids: $ids }) { totalCount } }',
    variables: { ids: Array.from({ length: 20_000 }, (_, at) => `country:${at}`) },
  }),
  allowed(
    'groups under many names',
    `{ ${many(40, 'organisations(first: 1) { groups(by: [KIND], first: 100) { __typename } }')} }`,
  ),
];
