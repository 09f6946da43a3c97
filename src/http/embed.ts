import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { embedPage, embedPolicy } from './embed-page.js';
import { EXPLORER_FOLDER } from './explorer.js';
import type { ServerPart } from './part.js';

/** The address of the script never changes, so browsers ask now and then whether it has (ETag). */
const SHORT = 'public, max-age=300, stale-while-revalidate=86400';

/** The examples show frames and elements of this server, and nothing else. */
const EXAMPLES_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

interface Named {
  readonly Params: { readonly name: string };
}

/**
 * What other sites put on their pages: the script at `/actor-graph.js`, the page for frames at
 * `/embed`, and live examples. All are open; what they ask for is so only where reading is.
 */
export const addEmbed: ServerPart = (app, { config: { embedOrigins } }) => {
  if (!existsSync(join(EXPLORER_FOLDER, 'actor-graph.js'))) return;
  const page = embedPage(embedOrigins);
  const policy = embedPolicy(embedOrigins);
  app.get('/actor-graph.js', async (_request, reply) =>
    reply.header('cache-control', SHORT).sendFile('actor-graph.js'),
  );
  app.get('/embed', async (_request, reply) =>
    reply
      .removeHeader('x-frame-options')
      .header('content-security-policy', policy)
      .header('cache-control', SHORT)
      .type('text/html; charset=utf-8')
      .send(page),
  );
  app.get<Named>('/embed/:name', async ({ params: { name } }, reply) =>
    reply.header('cache-control', SHORT).sendFile(`embed/${name}`),
  );
  app.get<Named>('/examples/:name', async ({ params: { name } }, reply) =>
    reply
      .header('content-security-policy', EXAMPLES_POLICY)
      .header('cache-control', SHORT)
      .sendFile(`examples/${name}`),
  );
};
