import type { FastifyRequest } from 'fastify';
import type { Config } from '../config.js';
import type { Principal } from '../domain/access.js';
import { DomainError, unauthenticated } from '../domain/errors.js';
import type { ServerPart } from './part.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Whoever sent a valid key or token; null for strangers. */
    principal: Principal | null;
  }
}

/** Routes that tell nothing of the graph; all others are closed to strangers by READ_ACCESS=key. */
const PUBLIC: readonly (string | undefined)[] = [
  '/',
  '/health',
  '/ready',
  '/schema.graphql',
  '/robots.txt',
  '/assets/:name',
  '/actor-graph.js',
  '/embed',
  '/embed/:name',
  '/examples/:name',
  '/graphiql/:version/:name',
];

/** Finds out who asks before anything is read of the request but its headers. */
export const addAccess: ServerPart = (app, { authenticate, config }) => {
  app.decorateRequest('principal', null);
  app.addHook('onRequest', async (request, reply) => {
    if (isPublic(request) || isOpenMetrics(request, config)) return;
    try {
      request.principal = await authenticate(request.headers.authorization);
      if (request.principal === null && config.readAccess === 'key') throw closed();
    } catch (error) {
      if (error instanceof DomainError && error.kind === 'UNAUTHENTICATED') {
        void reply.header('www-authenticate', challenge(request));
      }
      throw error;
    }
  });
};

function isPublic(request: FastifyRequest): boolean {
  return request.is404 || PUBLIC.includes(request.routeOptions.url) || isManifest(request);
}

/** The one page whose openness is a setting of its own. */
function isOpenMetrics(
  { routeOptions }: FastifyRequest,
  { metrics }: Pick<Config, 'metrics'>,
): boolean {
  return metrics === 'open' && routeOptions.url === '/metrics';
}

/** What `/reconcile` offers, which tells clients how to send a key. */
function isManifest({ method, routeOptions, query }: FastifyRequest): boolean {
  const asksNothing = Object.keys(query as object).length === 0;
  return method === 'GET' && routeOptions.url === '/reconcile' && asksNothing;
}

function closed(): Error {
  return unauthenticated(
    'Reading this graph needs a key. Send one as `Authorization: Bearer <key>`; whoever runs this server makes it with `mgg key create --role reader --name NAME`.',
  );
}

/** As RFC 6750 words it: an error only when there was something to refuse. */
function challenge({ headers }: FastifyRequest): string {
  const realm = 'Bearer realm="migration-governance-graph"';
  return headers.authorization === undefined ? realm : `${realm}, error="invalid_token"`;
}
