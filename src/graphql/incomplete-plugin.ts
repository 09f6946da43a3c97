import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from './context.js';

/** Says in `extensions.incomplete` which fields of the answer a cap has cut short. */
export const incompletePlugin: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { body }, contextValue }) => {
      const { paths } = contextValue.incomplete;
      if (paths.length === 0 || body.kind !== 'single') return;
      body.singleResult.extensions = { ...body.singleResult.extensions, incomplete: paths };
    },
  }),
};
