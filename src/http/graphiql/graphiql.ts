import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ServerPart } from '../part.js';
import { loadFiles, type GraphiqlFiles } from './files.js';
import { graphiqlPage } from './page.js';

/** Scripts, workers and styles come from this server alone; the editor writes its own styles. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

/**
 * A page to write queries on, for browsers that open `/graphql`. Its files are about 9 MB, so they
 * are loaded when somebody first asks for them.
 */
export const addGraphiql: ServerPart = (app) => {
  let loading: Promise<GraphiqlFiles> | undefined;
  const files = (): Promise<GraphiqlFiles> => (loading ??= loadFiles());
  app.addHook('onRequest', async (request, reply) => {
    if (!wantsPage(request)) return;
    const { version } = await files();
    await reply
      .header('content-security-policy', POLICY)
      .header('cache-control', 'no-cache')
      .type('text/html; charset=utf-8')
      .send(graphiqlPage(`/graphiql/${version}`));
  });
  app.get<FileRequest>('/graphiql/:version/:name', async (request, reply) =>
    sendFile(request, reply, await files()),
  );
};

interface FileRequest {
  readonly Params: { readonly version: string; readonly name: string };
}

function wantsPage({ method, url, headers }: FastifyRequest): boolean {
  const isHere = url.split('?', 1)[0] === '/graphql';
  return isHere && method === 'GET' && headers.accept?.includes('text/html') === true;
}

async function sendFile(
  { params, headers }: FastifyRequest<FileRequest>,
  reply: FastifyReply,
  { version, byName }: GraphiqlFiles,
): Promise<FastifyReply> {
  const file = byName.get(params.name);
  if (file === undefined || params.version !== version) {
    reply.callNotFound();
    return reply;
  }
  void reply
    .type(file.type)
    .header('cache-control', 'public, max-age=31536000, immutable')
    .header('vary', 'accept-encoding');
  if (headers['accept-encoding']?.includes('gzip') !== true) return reply.send(file.text);
  return reply.header('content-encoding', 'gzip').send(await file.gzipped());
}
