import type { FastifyBaseLogger, FastifyInstance } from 'fastify';

/** Takes no new requests and waits for running ones, but not longer than `shutdownMs`. */
export async function closeServer(
  server: FastifyInstance,
  shutdownMs: number,
  log: FastifyBaseLogger,
): Promise<void> {
  const limit = setTimeout(() => {
    log.warn({ shutdownMs }, 'requests still running are cut off');
    server.server.closeAllConnections();
  }, shutdownMs);
  await server.close();
  clearTimeout(limit);
}
