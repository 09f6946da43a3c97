import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { TOO_COSTLY } from './limits.js';
import { queryCost } from './query-cost.js';

/** Refuses an operation that costs more than the limit, before any of it runs. */
export function costPlugin(maxCost: number): ApolloServerPlugin {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, document, request, operationName }) => {
        const cost = queryCost(schema, {
          query: document,
          variables: request.variables ?? {},
          ...(operationName !== null && { operationName }),
        });
        if (cost > maxCost) throw tooCostly(cost, maxCost);
      },
    }),
  };
}

function tooCostly(cost: number, limit: number): GraphQLError {
  return new GraphQLError(
    `This query costs ${cost}, the limit is ${limit}. Ask for smaller pages (\`first\`), fewer levels of lists, or several queries one after the other.`,
    { extensions: { code: TOO_COSTLY, cost, limit, http: { status: 400 } } },
  );
}
