import { allowed, costly, invalid, many, nested, wrong, type Attack } from './attack.js';

const OF_TYPE = 'name description fields { name description args { name description } }';
const names = (times: number, prefix = 'v'): string[] =>
  Array.from({ length: times }, (_, at) => `${prefix}${at}`);
const fragments = (times: number, inside: (at: number) => string): string =>
  names(times, 'F')
    .map((name, at) => `fragment ${name} on Query { ${inside(at)} }`)
    .join(' ');

/** What a document can be made of, whatever it asks. */
export const DOCUMENT_ATTACKS: readonly Attack[] = [
  costly(
    'the schema under many names',
    `{ ${many(285, '__schema { ...F }')} }
     fragment F on __Schema { types { ${OF_TYPE} inputFields { name } enumValues { name } } }`,
  ),
  costly(
    'types under many names',
    `{ __schema { ${many(250, 'types { ...F }')} } } fragment F on __Type { ${OF_TYPE} }`,
  ),
  costly(
    'names in names in names',
    `{ ${many(8, '__schema { ...S }')} }
     fragment S on __Schema { ${many(8, 'types { ...T }')} }
     fragment T on __Type { ${many(8, 'fields { ...F }')} }
     fragment F on __Field { name description args { name description } }`,
  ),
  costly(
    'a type under many names',
    `{ ${many(300, '__type(name: "Query") { ...F }')} } fragment F on __Type { ${OF_TYPE} }`,
  ),
  costly('descriptions under many names', `{ __schema { types { ${many(600, 'description')} } } }`),
  costly(
    'possible types under many names',
    `{ ${many(100, '__type(name: "Node") { possibleTypes { fields { description } } }')} }`,
  ),
  allowed(
    'types of types of types',
    `{ __schema { types { fields { type { ${nested(9, 'ofType { ', many(30, 'name'), ' }')} } } } } }`,
  ),
  costly('the schema in one of many operations', {
    query: `query A { __typename } query B { ${many(285, '__schema { types { description } }')} }`,
    operationName: 'B',
  }),
  costly('more levels than there may be', nested(30, '{ asOf ', '{ __typename }', ' }')),
  costly(
    'more levels by fragments',
    `{ ...F0 } ${fragments(29, (at) => `asOf { ... on Snapshot { __typename } } ...F${at + 1}`)} fragment F29 on Query { country(id: "country:ita") { ${nested(20, 'relations { nodes { subject { ', 'id', ' } } }')} } }`,
  ),
  invalid(
    'fragments in a circle',
    '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
  ),
  costly(
    'fragments that multiply',
    `{ ...F0 } ${fragments(16, (at) => `...F${at + 1} ...F${at + 1}`)} fragment F16 on Query { __typename }`,
  ),
  costly('braces without end', nested(5_000, '{ a ', '', ' }')),
  costly('lists in lists', `{ nodes(ids: ${nested(3_000, '[', '"a"', ']')}) { id } }`),
  costly('inline fragments in each other', `{ ${nested(1_500, '... { ', '__typename', ' }')} }`),
  costly('one field very often', `{ ${'statistics { entities } '.repeat(900)} }`),
  costly('one alias for different fields', `{ ${many(900, '__typename').replace(/a\d+/g, 'a')} }`),
  costly('words without end', `{ ${'__typename '.repeat(5_000)} }`),
  costly(
    'operations without end',
    names(2_000)
      .map((name) => `query ${name} { __typename }`)
      .join(' '),
  ),
  invalid('fragments that nobody uses', `{ __typename } ${fragments(400, () => '__typename')}`),
  invalid(
    'variables that nobody uses',
    `query A(${names(900)
      .map((name) => `$${name}: Int`)
      .join(' ')}) { __typename }`,
  ),
  invalid('fields that are not there', `{ ${names(1_500).join(' ')} }`),
  invalid(
    'directives that are not there',
    `{ __typename ${names(1_200)
      .map((name) => `@${name}`)
      .join(' ')} }`,
  ),
  invalid('one directive very often', `{ __typename ${'@include(if: true) '.repeat(500)} }`),
  invalid('one argument very often', `{ country(${'id: "country:ita" '.repeat(900)}) { id } }`),
  {
    name: 'a text of 900 kB',
    content: `{ search(text: "${'a'.repeat(900_000)}") { totalCount } }`,
    refused: ['BAD_USER_INPUT'],
  },
  allowed('a comment of 900 kB', `{ __typename } #${'a'.repeat(900_000)}`),
  {
    name: 'a text without end',
    content: `{ search(text: "${'a'.repeat(900_000)}`,
    refused: ['GRAPHQL_PARSE_FAILED'],
  },
  {
    name: 'a number of 900 kB',
    content: `{ countries(first: ${'9'.repeat(900_000)}) { totalCount } }`,
    refused: ['GRAPHQL_VALIDATION_FAILED'],
  },
  {
    name: 'signs that are none',
    content: '\u0000\u0007{ __typename }',
    refused: ['GRAPHQL_PARSE_FAILED'],
  },
  { name: 'a subscription', content: 'subscription { __typename }', refused: ['BAD_REQUEST'] },
  {
    name: 'a list of questions',
    content: Array.from({ length: 1_000 }, () => ({ query: '{ __typename }' })),
    refused: ['BAD_REQUEST', 'INTERNAL'],
  },
  {
    name: 'a persisted query that is none',
    content: {
      query: '{ __typename }',
      extensions: { persistedQuery: { version: 1, sha256Hash: { a: 1 } } },
    },
    refused: ['BAD_REQUEST'],
  },
  {
    name: 'variables that are a list',
    content: { query: '{ __typename }', variables: [1] },
    refused: ['BAD_REQUEST'],
  },
  { name: 'a question that is a number', content: { query: 7 }, refused: ['BAD_REQUEST'] },
  {
    name: 'an operation that is not there',
    content: { query: 'query A { __typename }', operationName: 'B' },
    refused: ['OPERATION_RESOLUTION_FAILURE'],
  },
  wrong('a variable of tens of thousands of ids', {
    query: 'query A($ids: [ID!]!) { nodes(ids: $ids) { id } }',
    variables: { ids: names(45_000, 'country:') },
  }),
];
