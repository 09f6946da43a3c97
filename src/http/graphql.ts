import { PROGRAM_VERSION } from '../program-version.js';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyError, FastifyInstance } from 'fastify';
import type { DomainError } from '../domain/errors.js';
import type { TimeView } from '../domain/time/time-view.js';
import { boundedEngine } from '../engine/bounded-engine.js';
import { measuredEngine } from '../engine/measured-engine.js';
import { searchedBy } from '../graph/adjacency/present.js';
import { createContext } from '../graphql/context.js';
import { makeFormatError } from '../graphql/errors.js';
import { FaultLog, type LoggedContext } from '../graphql/fault-log.js';
import { incompletePlugin } from '../graphql/incomplete-plugin.js';
import { AnswerText } from '../graphql/limits/answer-text.js';
import { costPlugin, type Payer } from '../graphql/limits/cost-plugin.js';
import { introspectionPlugin } from '../graphql/limits/introspection-plugin.js';
import { depthRule } from '../graphql/limits/depth-rule.js';
import { repetitionRule } from '../graphql/limits/repetition-rule.js';
import { selectionsRule } from '../graphql/limits/selections-rule.js';
import { noSubscriptions } from '../graphql/no-subscriptions.js';
import { presentSnapshot } from '../graphql/time/snapshot.js';
import { endedBy } from '../workers/run-tasks.js';
import { searchesIn } from '../workers/searches.js';
import { versionsOf } from '../graph/adjacency/store-version.js';
import { AnswerCache } from '../graphql/answers/answer-cache.js';
import { documentStore } from '../graphql/answers/document-store.js';
import { KeptAnswers } from '../graphql/answers/kept-answers.js';
import { busyStatus } from './busy-status.js';
import { jsonStatus } from './json-status.js';
import type { Operation, OperationContext } from './operations/operation.js';
import { operationPlugin } from './operations/operation-plugin.js';
import { slowLog } from './operations/slow-log.js';
import { SlowestStatements } from './operations/slowest-statements.js';
import type { PartOptions, ServerPart } from './part.js';
import { addressOf } from './permalink/address.js';
import { refuseBadExtensions } from './persisted-queries.js';
import { requestEnd } from './request-end.js';
import { refusalOf } from './refusal.js';
import { TrustedDocuments } from './trusted-documents.js';

/** What resolvers and plugins share in one request. */
type HttpContext = LoggedContext & Payer & OperationContext;

/** GraphQL over HTTP at `/graphql`: POST with JSON, and GET for queries. */
export const addGraphql: ServerPart = async (app, options) => {
  await app.register(async (scope) => {
    await graphqlRoutes(scope, options);
  });
};

async function graphqlRoutes(scope: FastifyInstance, options: PartOptions): Promise<void> {
  const { publicUrl, hasPublicUrl, limits, trustedDocuments, terms, contact } = options.config;
  const about = { ...terms, contact, version: PROGRAM_VERSION };
  const linkTo = hasPublicUrl
    ? (id: string, view: TimeView): string => addressOf(publicUrl, id, { view })
    : undefined;
  const faults = new FaultLog(options.log);
  const trusted =
    trustedDocuments.length > 0 ? await TrustedDocuments.read(trustedDocuments) : null;
  const apollo = makeApollo(options, faults, trusted);
  await apollo.start();
  scope.addHook('onClose', () => apollo.stop());
  scope.addHook('preHandler', refuseBadExtensions);
  scope.addHook('onSend', async (_request, { statusCode }, payload) =>
    statusCode === 304 ? '' : payload,
  );
  scope.setErrorHandler(async (error: FastifyError | DomainError, _request, reply) => {
    const refusal = refusalOf(error);
    if (refusal === null) throw error;
    const { status, code, message, details } = refusal;
    return reply.code(status).send({ errors: [{ message, extensions: { ...details, code } }] });
  });
  scope.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: fastifyApolloHandler(apollo, {
      context: async (request, reply) => {
        const { principal, log } = request;
        const charge = (cost: number): Promise<void> => reply.charge(cost);
        const keep = (operation: Operation): void => {
          request.operation = operation;
        };
        void reply.header('cache-control', 'no-store');
        const end = requestEnd(reply.raw, limits.requestMs);
        const statements = new SlowestStatements();
        const engine = boundedEngine(measuredEngine(options.engine, statements.observe), end);
        const run = endedBy(options.run, end);
        const { library = null } = options;
        const present = options.present && searchedBy(options.present, searchesIn(run));
        const given = { principal, linkTo, run, present, library, about };
        const context = createContext(engine, given);
        return { ...context, log, charge, statements, keep };
      },
    }),
  });
}

function makeApollo(
  {
    engine,
    schema,
    config: { limits, introspection, answerCacheBytes, slowMs },
    log,
    metrics,
    tracing,
  }: PartOptions,
  faults: FaultLog,
  trusted: TrustedDocuments | null,
): ApolloServer<HttpContext> {
  const answers = new AnswerText(limits.maxAnswerBytes);
  const kept = new KeptAnswers({
    cache: answerCacheBytes === 0 ? null : new AnswerCache(answerCacheBytes),
    versions: versionsOf(engine),
    observe: (hit) => metrics?.answer(hit),
    write: answers.stringify,
  });
  return new ApolloServer<HttpContext>({
    schema,
    introspection,
    rootValue: () => presentSnapshot,
    formatError: makeFormatError(faults.report, limits),
    parseOptions: { maxLexicalTokens: limits.maxTokens },
    validationRules: [selectionsRule, repetitionRule, depthRule(limits.maxDepth), noSubscriptions],
    documentStore: documentStore(),
    persistedQueries: trusted !== null && { cache: trusted.cache, ttl: null },
    // No cookies are used, so that a foreign page gains nothing by what it makes a browser ask.
    csrfPrevention: false,
    stringifyResult: kept.stringify,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    nodeEnv: 'production',
    stopOnTerminationSignals: false,
    logger: log,
    plugins: [
      ...(trusted === null ? [] : [trusted.plugin]),
      introspectionPlugin(),
      faults.plugin,
      answers.plugin,
      jsonStatus,
      incompletePlugin,
      kept.plugin,
      costPlugin(limits.maxCost),
      busyStatus,
      operationPlugin([...(metrics === null ? [] : [metrics.operation]), slowLog(slowMs)]),
      ...(tracing === null ? [] : [tracing.plugin]),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}
