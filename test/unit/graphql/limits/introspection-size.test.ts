import { executeSync, getIntrospectionQuery, parse, type GraphQLSchema } from 'graphql';
import { introspectionSize } from '../../../../src/graphql/limits/introspection-size.js';
import { apiSchema } from '../../../support/api.js';

const MANY = Array.from({ length: 50 }, (_, i) => `x${i}`);
const names = (what: string): string => MANY.map((name) => `${name}: ${what}`).join(' ');

/** What graphql-js answers is the truth; introspection needs no resolver of ours. */
describe('the size of what is asked about the schema', () => {
  let schema: GraphQLSchema;
  beforeAll(() => {
    schema = apiSchema();
  });

  it.each([
    ['all of it', getIntrospectionQuery()],
    ['types under many names', `{ __schema { ${names('types { kind name }')} } }`],
    [
      'the schema under many names',
      `{ ${names('__schema { ...F }')} }
      fragment F on __Schema { types { name fields { name args { name description } } } }`,
    ],
    ['values under many names', `{ __schema { types { ${names('description')} } } }`],
    [
      'a type by its name',
      `{ ${names('__type(name: "Country") { fields { name type { ofType { name } } } }')} }`,
    ],
    [
      'possible types',
      '{ __schema { types { possibleTypes { possibleTypes { interfaces { possibleTypes { name } } } } } } }',
    ],
    [
      'enum values and inputs',
      '{ __schema { types { enumValues(includeDeprecated: true) { name } inputFields { name defaultValue type { ofType { ofType { name } } } } } } }',
    ],
    [
      'inline fragments',
      '{ ... on Query { __schema { ... on __Schema { directives { name locations } } } } }',
    ],
  ])('is about that of the answer: %s', (_what, query) => {
    const document = parse(query);
    const { data, errors } = executeSync({ schema, document });
    expect(errors).toBeUndefined();
    const real = JSON.stringify(data).length;
    const size = introspectionSize(schema, { document, variables: {} });
    expect(size / real).toBeGreaterThan(0.9);
    expect(size / real).toBeLessThan(1.2);
  });

  it('follows variables', () => {
    const document = parse('query Q($type: String!) { __type(name: $type) { fields { name } } }');
    const sizeOf = (type: string): number =>
      introspectionSize(schema, { document, variables: { type } });
    expect(sizeOf('Query')).toBeGreaterThan(5 * sizeOf('Boolean'));
  });

  it('is not counted further than needed', () => {
    const document = parse(getIntrospectionQuery());
    const size = introspectionSize(schema, { document, variables: {} }, 1000);
    expect(size).toBeGreaterThan(1000);
    expect(size).toBeLessThan(100_000);
  });

  it('is nothing in other queries', () => {
    const document = parse('{ countries { nodes { __typename name } } }');
    expect(introspectionSize(schema, { document, variables: {} })).toBe(0);
  });
});
