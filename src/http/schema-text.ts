import { printGraphSchema } from '../graphql/schema.js';
import { hasTagged, mark, tagOf } from './entity-tag.js';
import type { ServerPart } from './part.js';

/** The schema as text, whether or not clients may ask the API for it. */
export const addSchemaText: ServerPart = (app, { schema }) => {
  let known: { readonly text: string; readonly tag: string } | undefined;
  app.get('/schema.graphql', async (request, reply) => {
    known ??= tagged(printGraphSchema(schema));
    if (hasTagged(request, known.tag)) return mark(reply, known.tag).code(304).send();
    return mark(reply, known.tag).type('text/plain; charset=utf-8').send(known.text);
  });
};

function tagged(text: string): { readonly text: string; readonly tag: string } {
  return { text, tag: tagOf(text) };
}
