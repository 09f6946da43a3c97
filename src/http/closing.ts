import type { ServerPart } from './part.js';

/**
 * Tells clients whose request was running when the server began to stop not to keep the connection;
 * stopping would wait for it.
 */
export const addClosing: ServerPart = (app) => {
  let closing = false;
  app.addHook('preClose', async () => {
    closing = true;
  });
  app.addHook('onSend', async (_request, reply) => {
    if (closing) void reply.header('connection', 'close');
  });
};
