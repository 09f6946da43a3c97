import { printGraphSchema } from '../graphql/schema.js';
import type { ServerPart } from './part.js';

/** The schema as text, whether or not clients may ask the API for it. */
export const addSchemaText: ServerPart = (app, { schema }) => {
  let text: string | undefined;
  app.get('/schema.graphql', async (_request, reply) => {
    text ??= printGraphSchema(schema);
    return reply.type('text/plain; charset=utf-8').send(text);
  });
};
