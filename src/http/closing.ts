import { Connections } from './connections.js';
import type { ServerPart } from './part.js';

/** How long a request may go on arriving when the server stops. */
const ARRIVAL_MS = 1_000;

/**
 * Lets the server stop as soon as running requests are answered. Connections without one are closed,
 * also those on which a request never comes or comes in part, and clients whose request is running
 * are told not to keep the connection: stopping would wait for all of these.
 */
export const addClosing: ServerPart = (app) => {
  const connections = new Connections(app.server);
  let arrival: NodeJS.Timeout | null = null;
  app.addHook('preClose', async () => {
    connections.closeSilent();
    arrival = setTimeout(() => {
      connections.closeAllButRunning();
    }, ARRIVAL_MS);
  });
  app.addHook('onClose', async () => {
    if (arrival !== null) clearTimeout(arrival);
  });
  app.addHook('onSend', async (_request, reply) => {
    if (arrival !== null) void reply.header('connection', 'close');
  });
};
