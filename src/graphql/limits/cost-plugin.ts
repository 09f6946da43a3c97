import type { ApolloServerPlugin } from '@apollo/server';
import { getVariableValues, GraphQLError } from 'graphql';
import { DomainError } from '../../domain/errors.js';
import { refusedAnswer } from '../answers/refused-answer.js';
import { CostCache, shapeOf } from './cost-cache.js';
import { refuseBadFilters } from './filter-arguments.js';
import { TOO_COSTLY } from './limits.js';
import { queryCost, unreadable } from './query-cost.js';

/** Who asks pays for an operation; fails when it cannot. */
export interface Payer {
  charge(cost: number): Promise<void>;
}

/**
 * Refuses an operation that costs more than the limit, before any of it runs, and charges the others
 * to whoever asks. Stands after the plugin that answers from what was kept, which costs nothing.
 */
export function costPlugin(maxCost: number): ApolloServerPlugin<Payer> {
  const costs = new CostCache();
  return {
    requestDidStart: async ({ contextValue }) => {
      let charged = 0;
      return {
        didResolveOperation: async ({ schema, document, operation, request, operationName }) => {
          const { variables = {} } = request;
          const definitions = operation?.variableDefinitions ?? [];
          const { coerced = {}, errors } = getVariableValues(schema, definitions, variables);
          const wrong = errors?.at(-1);
          if (wrong !== undefined) throw unreadable(wrong);
          const count = (): number =>
            queryCost(schema, {
              query: document,
              variables,
              ...(operationName !== null && { operationName }),
            });
          const key = `${operationName ?? ''}${shapeOf(coerced)}`;
          const cost = operation === undefined ? count() : costs.get(document, key, count);
          if (cost > maxCost) throw tooCostly(cost, maxCost);
          refuseBadFilters(schema, document, operation, coerced);
          charged = cost;
        },
        responseForOperation: async () => {
          try {
            await contextValue.charge(charged);
            return null;
          } catch (error) {
            if (error instanceof DomainError) return refusedAnswer(error, 429);
            throw error;
          }
        },
      };
    },
  };
}

function tooCostly(cost: number, limit: number): GraphQLError {
  return new GraphQLError(
    `This query costs ${cost}, the limit is ${limit}. Ask for smaller pages (\`first\`), fewer levels of lists, or several queries one after the other.`,
    { extensions: { code: TOO_COSTLY, cost, limit, http: { status: 400 } } },
  );
}
