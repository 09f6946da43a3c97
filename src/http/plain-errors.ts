import type { FastifyError } from 'fastify';
import { randomUUID } from 'node:crypto';
import type { DomainError } from '../domain/errors.js';
import type { ServerPart } from './part.js';
import { pathOf } from './path-of.js';
import { refusalOf } from './refusal.js';

/** Those that any of our routes takes; a route is named as it is asked for, if without parameters. */
const METHODS = ['GET', 'HEAD', 'POST'] as const;

/** Errors outside GraphQL, as `{ message, code }`: the client's with their reason, ours without. */
export const addPlainErrors: ServerPart = (app) => {
  app.setNotFoundHandler(async (request, reply) => {
    const methods = METHODS.filter((method) => app.hasRoute({ method, url: pathOf(request) }));
    if (methods.length > 0) {
      const allow = methods.join(', ');
      const message = `${pathOf(request)} takes ${allow}, not ${request.method}.`;
      return reply.code(405).header('allow', allow).send({ message, code: 'BAD_REQUEST' });
    }
    const message = `There is nothing at ${request.method} ${request.url}. The API is at /graphql, its schema at /schema.graphql.`;
    return reply.code(404).send({ message, code: 'NOT_FOUND' });
  });
  app.setErrorHandler(async (error: FastifyError | DomainError, request, reply) => {
    const refusal = refusalOf(error);
    if (refusal !== null)
      return reply.code(refusal.status).send({ message: refusal.message, code: refusal.code });
    const reference = randomUUID();
    request.log.error({ reference, err: error }, 'request failed');
    return reply.code(500).send({
      message: `Something went wrong. Reference ${reference}.`,
      code: 'INTERNAL_SERVER_ERROR',
      reference,
    });
  });
};
