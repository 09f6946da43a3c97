import type { FastifyError } from 'fastify';
import { randomUUID } from 'node:crypto';
import type { DomainError } from '../domain/errors.js';
import type { ServerPart } from './part.js';
import { refusalOf } from './refusal.js';

/** Errors outside GraphQL, as `{ message }`: the client's with their reason, ours without. */
export const addPlainErrors: ServerPart = (app) => {
  app.setNotFoundHandler(async (request, reply) => {
    const message = `There is nothing at ${request.method} ${request.url}. The API is at /graphql, its schema at /schema.graphql.`;
    return reply.code(404).send({ message });
  });
  app.setErrorHandler(async (error: FastifyError | DomainError, request, reply) => {
    const refusal = refusalOf(error);
    if (refusal !== null) return reply.code(refusal.status).send({ message: refusal.message });
    const reference = randomUUID();
    request.log.error({ reference, err: error }, 'request failed');
    return reply.code(500).send({ message: `Something went wrong. Reference ${reference}.` });
  });
};
