import Fastify, { LogController, type FastifyInstance } from 'fastify';
import { measuredEngine } from '../engine/measured-engine.js';
import { TaskPool } from '../workers/task-pool.js';
import { addPresentGraph } from './present-graph.js';
import { addAccess } from './access.js';
import { addPressure } from './clients/add-pressure.js';
import { addRateLimit } from './clients/add-rate-limit.js';
import { addBookmarks } from './bookmarks.js';
import { addClosing } from './closing.js';
import { addCompression } from './compression.js';
import { addCors } from './cors.js';
import { addEmbed } from './embed.js';
import { addExport } from './export.js';
import { addExplorer } from './explorer.js';
import { addGraphiql } from './graphiql/graphiql.js';
import { addGraphql } from './graphql.js';
import { addHealth } from './health.js';
import type { PartOptions, ServerOptions, ServerPart } from './part.js';
import { addMetrics } from './metrics/add-metrics.js';
import { Metrics } from './metrics/metrics.js';
import { addPermalinks } from './permalink/permalink.js';
import { addSitemap } from './permalink/sitemap.js';
import { refuseAddress, refuseBytes } from './unroutable.js';
import { addPlainErrors } from './plain-errors.js';
import { addReady } from './ready.js';
import { addReconcile } from './reconcile/reconcile.js';
import { requestId, REQUEST_ID_LABEL } from './request-id.js';
import { addRequestLog } from './request-log.js';
import { addUnsoundValues } from './unsound-values.js';
import { addRobots } from './robots.js';
import { addSchemaText } from './schema-text.js';
import { addSecurityHeaders } from './security-headers.js';
import { addTracing } from './tracing/add-tracing.js';
import type { Tracing } from './tracing/tracing.js';
import { PROGRAM_VERSION } from '../program-version.js';

const PARTS: readonly ServerPart[] = [
  addTracing,
  addRequestLog,
  addUnsoundValues,
  addClosing,
  addSecurityHeaders,
  addCors,
  addCompression,
  addPlainErrors,
  addMetrics,
  addHealth,
  addReady,
  addSchemaText,
  addPressure,
  addGraphiql,
  addAccess,
  addRateLimit,
  addBookmarks,
  addGraphql,
  addExport,
  addExplorer,
  addEmbed,
  addReconcile,
  addPermalinks,
  addSitemap,
  addRobots,
];

/** How long a client may take to send a request. */
const REQUEST_MS = 30_000;

/**
 * The HTTP server, ready to listen. `close()` takes no new requests and waits for running ones; it
 * leaves the engine open. Threads end with it.
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
    trustProxy: [...options.config.clients.trustedProxies],
    frameworkErrors: refuseAddress,
    clientErrorHandler: refuseBytes,
    ...(options.door && { serverFactory: options.door.handOver }),
  });
  const tasks = new TaskPool(options.config.workers);
  app.addHook('onClose', () => tasks.close());
  const tracing = await tracingOf(options);
  const measuring = measured(options, tracing);
  const present = addPresentGraph(app, measuring, tasks.run);
  const partOptions = { ...measuring, run: tasks.run, present };
  measuring.metrics?.watch({
    graph: () => present?.facts ?? null,
    tasks: () => tasks.pending,
    disk: async () => (await options.engine.diskUse?.()) ?? null,
  });
  for (const addPart of PARTS) await addPart(app, partOptions);
  await app.ready();
  return app;
}

/** Everything the parts do is measured, unless it is told not to be. */
function measured(
  options: ServerOptions,
  tracing: Tracing | null,
): Omit<PartOptions, 'run' | 'present'> {
  const { engine, config } = options;
  const metrics = config.metrics === 'off' ? null : new Metrics(engine.dialect.name);
  const observers = [metrics?.work, tracing?.observe].filter((one) => one !== undefined);
  const watched = observers.reduce((inner, observe) => measuredEngine(inner, observe), engine);
  return { ...options, engine: watched, metrics, tracing };
}

/** OpenTelemetry is loaded only where traces go somewhere. */
async function tracingOf({ config, engine }: ServerOptions): Promise<Tracing | null> {
  if (config.tracing === null) return null;
  const { openTracing } = await import('./tracing/open-tracing.js');
  const { name } = engine.dialect;
  return openTracing({ ...config.tracing, version: PROGRAM_VERSION, store: name });
}
