import type { FastifyReply } from 'fastify';
import type { ServerPart } from './part.js';
import { pathOf } from './path-of.js';
import { REQUEST_ID_HEADER } from './request-id.js';
import type { Operation } from './operations/operation.js';

/** Asked every few seconds by machines, so worth a line only to those who look for it. */
const PROBES = ['/health', '/ready', '/metrics'];

declare module 'fastify' {
  interface FastifyRequest {
    /** What became of the GraphQL operation in it; null where there was none. */
    operation: Operation | null;
  }
}

/**
 * One line per request: method, path, status and time; of GraphQL also the name of the operation
 * and the codes of its errors. Never bodies, query strings or headers, which may hold questions and
 * keys. The answer carries the id of its lines.
 */
export const addRequestLog: ServerPart = (app) => {
  app.decorateRequest('operation', null);
  app.addHook('onRequest', async (request, reply) => {
    void reply.header(REQUEST_ID_HEADER, request.id);
  });
  app.addHook('onResponse', async (request, reply) => {
    const path = pathOf(request);
    const line = {
      method: request.method,
      path,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
      ...(request.operation && told(request.operation)),
      ...(request.traceId !== null && { traceId: request.traceId }),
    };
    request.log[levelOf(path, reply)](line, 'request');
  });
};

function levelOf(path: string, { statusCode }: FastifyReply): 'error' | 'debug' | 'info' {
  if (PROBES.includes(path)) return 'debug';
  return statusCode >= 500 ? 'error' : 'info';
}

function told({ type, name, codes }: Operation): object {
  return { operation: name, type, ...(codes.length > 0 && { codes: [...new Set(codes)] }) };
}
