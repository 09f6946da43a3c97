import type { ServerPart } from '../part.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Under which its spans are found; null where there are none. */
    traceId: string | null;
  }
}

/** Gives each request a span, under which the others are. */
export const addTracing: ServerPart = (app, { tracing }) => {
  app.decorateRequest('traceId', null);
  if (tracing === null) return;
  app.addHook('onRequest', (request, reply, done) => {
    // The end of the connection is also the end where no answer could be sent.
    reply.raw.once('close', () => {
      tracing.end(request, reply.statusCode);
    });
    request.traceId = tracing.begin(request, done);
  });
  app.addHook('preValidation', (request, _reply, done) => {
    tracing.resume(request, done);
  });
  app.addHook('onClose', () => tracing.close());
};
