import type { ServerPart } from './part.js';

/** Whoever opens the server in a browser finds something to try. */
export const addHome: ServerPart = (app) => {
  app.get('/', async (_request, reply) => reply.redirect('/graphql'));
};
