import Fastify, { LogController, type FastifyInstance } from 'fastify';
import { addAccess } from './access.js';
import { addClosing } from './closing.js';
import { addCors } from './cors.js';
import { addEmbed } from './embed.js';
import { addExport } from './export.js';
import { addExplorer } from './explorer.js';
import { addGraphiql } from './graphiql/graphiql.js';
import { addGraphql } from './graphql.js';
import { addHealth } from './health.js';
import type { ServerOptions, ServerPart } from './part.js';
import { addPermalinks } from './permalink/permalink.js';
import { addPlainErrors } from './plain-errors.js';
import { addReady } from './ready.js';
import { addReconcile } from './reconcile/reconcile.js';
import { requestId, REQUEST_ID_LABEL } from './request-id.js';
import { addRequestLog } from './request-log.js';
import { addSchemaText } from './schema-text.js';
import { addSecurityHeaders } from './security-headers.js';

const PARTS: readonly ServerPart[] = [
  addRequestLog,
  addClosing,
  addSecurityHeaders,
  addCors,
  addPlainErrors,
  addHealth,
  addReady,
  addSchemaText,
  addGraphiql,
  addAccess,
  addGraphql,
  addExport,
  addExplorer,
  addEmbed,
  addReconcile,
  addPermalinks,
];

/** How long a client may take to send a request. */
const REQUEST_MS = 30_000;

/**
 * The HTTP server, ready to listen. `close()` takes no new requests and waits for running ones; it
 * leaves the engine open.
 */
export async function buildServer(options: ServerOptions): Promise<FastifyInstance> {
  const app = Fastify({
    loggerInstance: options.log,
    logController: new LogController({
      disableRequestLogging: true,
      requestIdLogLabel: REQUEST_ID_LABEL,
    }),
    requestIdHeader: false,
    genReqId: requestId,
    requestTimeout: REQUEST_MS,
  });
  for (const addPart of PARTS) await addPart(app, options);
  await app.ready();
  return app;
}
