import type { ApolloServerPlugin } from '@apollo/server';
import { CODES } from '../fact/codes.js';
import { RETRY_S } from './clients/add-pressure.js';

/**
 * Answers in which something was refused because the server is busy have the status for it, and say
 * when to come back, so that proxies and clients that know no GraphQL understand.
 */
export const busyStatus: ApolloServerPlugin = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { body, http } }) => {
      const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
      if (!errors.some(({ extensions }) => extensions?.['code'] === CODES.BUSY)) return;
      http.status = 503;
      http.headers.set('retry-after', RETRY_S);
    },
  }),
};
