import type { ApolloServerPlugin, GraphQLResponse } from '@apollo/server';
import type { ObserveOperation, OperationContext } from './operation.js';

/** Tells of each operation once its answer is ready. */
export function operationPlugin(
  observers: readonly ObserveOperation[],
): ApolloServerPlugin<OperationContext> {
  return {
    requestDidStart: async () => {
      const start = performance.now();
      return {
        willSendResponse: async ({ operation, document, request, response, contextValue }) => {
          const seen = {
            type: operation?.operation ?? 'none',
            name: operation?.name?.value ?? null,
            codes: codesIn(response),
            seconds: (performance.now() - start) / 1000,
            document: document ?? null,
            variables: request.variables ?? {},
            statements: contextValue.statements,
          };
          contextValue.keep(seen);
          for (const observe of observers) observe(seen, contextValue);
        },
      };
    },
  };
}

function codesIn({ body }: GraphQLResponse): string[] {
  const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
  return errors.map(({ extensions }) => {
    const code = extensions?.['code'];
    return typeof code === 'string' ? code : 'NONE';
  });
}
