import type { FastifyError } from 'fastify';
import { randomUUID } from 'node:crypto';
import type { ServerPart } from './part.js';

/** Errors outside GraphQL, as `{ message }`: the client's with their reason, ours without. */
export const addPlainErrors: ServerPart = (app) => {
  app.setNotFoundHandler(async (request, reply) => {
    const message = `There is nothing at ${request.method} ${request.url}. The API is at /graphql, its schema at /schema.graphql.`;
    return reply.code(404).send({ message });
  });
  app.setErrorHandler(async (error: FastifyError, request, reply) => {
    const { statusCode = 500 } = error;
    if (statusCode < 500) return reply.code(statusCode).send({ message: error.message });
    const reference = randomUUID();
    request.log.error({ reference, err: error }, 'request failed');
    return reply.code(500).send({ message: `Something went wrong. Reference ${reference}.` });
  });
};
