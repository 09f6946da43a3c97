import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerErrorCode } from '@apollo/server/errors';

/** Faults of a request that GraphQL itself has a word for. */
const WELL_ANSWERED: readonly unknown[] = [
  ApolloServerErrorCode.GRAPHQL_PARSE_FAILED,
  ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED,
  ApolloServerErrorCode.BAD_USER_INPUT,
];

/**
 * The status of answers for clients that take `application/json` only. By the specification of
 * GraphQL over HTTP these get 200 whenever the answer is GraphQL, since they may not read it
 * otherwise; all others get 400.
 */
export const jsonStatus: ApolloServerPlugin = {
  requestDidStart: async () => ({
    willSendResponse: async ({ request, response: { body, http } }) => {
      const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
      const isGraphql = errors.every(({ extensions }) =>
        WELL_ANSWERED.includes(extensions?.['code']),
      );
      if (http.status === 400 && isGraphql && takesJsonOnly(request.http?.headers.get('accept'))) {
        http.status = 200;
      }
    },
  }),
};

function takesJsonOnly(accept: string | undefined): boolean {
  return accept?.includes('application/json') === true && !accept.includes('graphql-response+json');
}
