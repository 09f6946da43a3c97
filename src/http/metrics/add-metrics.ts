import { unauthenticated } from '../../domain/errors.js';
import type { ServerPart } from '../part.js';

/** Requests for what no route serves, whatever their address. */
const NO_ROUTE = 'none';

/**
 * `/metrics` for Prometheus: who may read it, the setting METRICS says. It times the routes of the
 * parts after it, also requests that these refuse.
 */
export const addMetrics: ServerPart = (app, { metrics, config }) => {
  if (metrics === null) return;
  app.addHook('onRequest', async ({ routeOptions }, reply) => {
    reply.raw.once('close', metrics.begin(routeOptions.url ?? NO_ROUTE));
  });
  app.addHook('onResponse', async ({ method, routeOptions }, reply) => {
    metrics.request({
      method,
      route: routeOptions.url ?? NO_ROUTE,
      status: reply.statusCode,
      seconds: reply.elapsedTime / 1000,
    });
  });
  app.get('/metrics', async ({ principal }, reply) => {
    if (config.metrics === 'key' && principal === null) {
      void reply.header('www-authenticate', 'Bearer realm="migration-governance-graph"');
      throw unauthenticated(
        'Reading the metrics needs a key. Send one as `Authorization: Bearer <key>`, or set METRICS=open where nobody else reaches this address.',
      );
    }
    return reply.type(metrics.contentType).send(await metrics.text());
  });
};
