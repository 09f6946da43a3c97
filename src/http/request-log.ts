import type { FastifyReply } from 'fastify';
import type { ServerPart } from './part.js';
import { pathOf } from './path-of.js';
import { REQUEST_ID_HEADER } from './request-id.js';

/** Asked every few seconds by machines, so worth a line only to those who look for it. */
const PROBES = ['/health', '/ready', '/metrics'];

/**
 * One line per request: method, path, status and time. Never bodies, query strings or headers,
 * which may hold questions and keys. The answer carries the id of its lines.
 */
export const addRequestLog: ServerPart = (app) => {
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
    };
    request.log[levelOf(path, reply)](line, 'request');
  });
};

function levelOf(path: string, { statusCode }: FastifyReply): 'error' | 'debug' | 'info' {
  if (PROBES.includes(path)) return 'debug';
  return statusCode >= 500 ? 'error' : 'info';
}
