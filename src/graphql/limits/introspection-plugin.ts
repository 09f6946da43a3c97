import type { ApolloServerPlugin } from '@apollo/server';
import {
  getIntrospectionQuery,
  getVariableValues,
  GraphQLError,
  parse,
  type GraphQLSchema,
} from 'graphql';
import { introspectionSize } from './introspection-size.js';
import { TOO_COSTLY } from './limits.js';
import { asksForSchema } from './without-introspection.js';

/** What tools ask, with all that they may ask for. */
const WHOLE_SCHEMA = getIntrospectionQuery({
  schemaDescription: true,
  specifiedByUrl: true,
  directiveIsRepeatable: true,
  inputValueDeprecation: true,
  oneOf: true,
});

/** How much more than that one query may ask: some tools add `__typename` or more levels of lists. */
const MARGIN = 1.5;

/** Refuses to tell much more than the whole schema in one answer, before any of it is told. */
export function introspectionPlugin(): ApolloServerPlugin {
  const limits = new WeakMap<GraphQLSchema, number>();
  const limitOf = (schema: GraphQLSchema): number => {
    const limit = limits.get(schema) ?? Math.round(MARGIN * wholeSize(schema));
    limits.set(schema, limit);
    return limit;
  };
  return {
    // It takes as long as many refusals, so nobody's first one should wait for it.
    serverWillStart: async ({ schema }) => {
      limitOf(schema);
    },
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, document, operation, operationName, request }) => {
        if (!asksForSchema(document)) return;
        const definitions = operation?.variableDefinitions ?? [];
        const { coerced } = getVariableValues(schema, definitions, request.variables ?? {});
        // What cannot be read is refused by others.
        if (coerced === undefined) return;
        const limit = limitOf(schema);
        const size = introspectionSize(
          schema,
          { document, operationName, variables: coerced },
          limit,
        );
        if (size > limit) throw tooMuch(limit);
      },
    }),
  };
}

function wholeSize(schema: GraphQLSchema): number {
  return introspectionSize(schema, { document: parse(WHOLE_SCHEMA), variables: {} });
}

function tooMuch(limit: number): GraphQLError {
  return new GraphQLError(
    `This query asks for more than ${limit} characters about the schema, which is more than all of it. Ask for each part once, or read /schema.graphql.`,
    { extensions: { code: TOO_COSTLY, limit, http: { status: 400 } } },
  );
}
