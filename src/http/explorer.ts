import files from '@fastify/static';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ServerPart } from './part.js';

/** Where the build puts the page and its files, seen from `dist/http/` and from `src/http/`. */
export const EXPLORER_FOLDER = fileURLToPath(new URL('../../dist/explorer/', import.meta.url));

/** Everything the page needs comes from this server; nothing of it is written into the page. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ');

/** Hashed names, so what is once loaded never changes. */
const FOR_EVER = 'public, max-age=31536000, immutable';

/** The explorer: the page at `/`, and its files. Both are open to all; what they ask for is not. */
export const addExplorer: ServerPart = async (app) => {
  if (!existsSync(EXPLORER_FOLDER)) {
    app.get('/', async (_request, reply) => reply.redirect('/graphql'));
    return;
  }
  await app.register(files, {
    root: EXPLORER_FOLDER,
    serve: false,
    cacheControl: false,
    preCompressed: true,
  });
  app.get('/', async (_request, reply) =>
    reply
      .header('content-security-policy', POLICY)
      .header('cache-control', 'no-cache')
      .sendFile('index.html'),
  );
  app.get<{ Params: { name: string } }>('/assets/:name', async ({ params }, reply) =>
    reply.header('cache-control', FOR_EVER).sendFile(`assets/${params.name}`),
  );
};
