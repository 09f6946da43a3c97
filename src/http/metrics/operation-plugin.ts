import type { ApolloServerPlugin } from '@apollo/server';
import type { Metrics } from './metrics.js';

/** Times operations and counts the codes of their errors. Codes are ours, never the client's. */
export function operationPlugin(metrics: Metrics): ApolloServerPlugin {
  return {
    requestDidStart: async () => {
      const start = performance.now();
      return {
        willSendResponse: async ({ operation, response: { body } }) => {
          const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
          const codes = errors.map(({ extensions }) => {
            const code = extensions?.['code'];
            return typeof code === 'string' ? code : 'NONE';
          });
          metrics.operation(
            operation?.operation ?? 'none',
            (performance.now() - start) / 1000,
            codes,
          );
        },
      };
    },
  };
}
