import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { AsyncLocalStorage } from 'node:async_hooks';
import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify';
import type { DomainError } from '../domain/errors.js';
import type { TimeView } from '../domain/time/time-view.js';
import { createContext, type Context } from '../graphql/context.js';
import { makeFormatError, type ReportFault } from '../graphql/errors.js';
import { incompletePlugin } from '../graphql/incomplete-plugin.js';
import { costPlugin } from '../graphql/limits/cost-plugin.js';
import { introspectionPlugin } from '../graphql/limits/introspection-plugin.js';
import { depthRule } from '../graphql/limits/depth-rule.js';
import { repetitionRule } from '../graphql/limits/repetition-rule.js';
import { selectionsRule } from '../graphql/limits/selections-rule.js';
import { presentSnapshot } from '../graphql/time/snapshot.js';
import { jsonStatus } from './json-status.js';
import { operationPlugin } from './metrics/operation-plugin.js';
import type { PartOptions, ServerPart } from './part.js';
import { addressOf } from './permalink/address.js';
import { refusalOf } from './refusal.js';

/** GraphQL over HTTP at `/graphql`: POST with JSON, and GET for queries. */
export const addGraphql: ServerPart = async (app, options) => {
  await app.register(async (scope) => {
    await graphqlRoutes(scope, options);
  });
};

async function graphqlRoutes(scope: FastifyInstance, options: PartOptions): Promise<void> {
  const current = new AsyncLocalStorage<FastifyRequest>();
  const { publicUrl, hasPublicUrl } = options.config;
  const linkTo = hasPublicUrl
    ? (id: string, view: TimeView): string => addressOf(publicUrl, id, { view })
    : undefined;
  const apollo = makeApollo(options, (reference, cause) => {
    const { log } = current.getStore() ?? options;
    log.error({ reference, err: cause }, 'a field failed');
  });
  await apollo.start();
  scope.addHook('onClose', () => apollo.stop());
  scope.addHook('preHandler', (request, _reply, done) => {
    current.run(request, done);
  });
  scope.setErrorHandler(async (error: FastifyError | DomainError, _request, reply) => {
    const { status, code, message } = refusalOf(error) ?? {};
    if (status === undefined) throw error;
    return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
  });
  scope.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: fastifyApolloHandler(apollo, {
      context: async ({ principal }) =>
        createContext(options.engine, principal, linkTo, options.run),
    }),
  });
}

function makeApollo(
  { schema, config: { limits, introspection }, log, metrics }: PartOptions,
  report: ReportFault,
): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    introspection,
    rootValue: () => presentSnapshot,
    formatError: makeFormatError(report, limits),
    parseOptions: { maxLexicalTokens: limits.maxTokens },
    validationRules: [selectionsRule, repetitionRule, depthRule(limits.maxDepth)],
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    nodeEnv: 'production',
    stopOnTerminationSignals: false,
    logger: log,
    plugins: [
      introspectionPlugin(),
      costPlugin(limits.maxCost),
      jsonStatus,
      incompletePlugin,
      ...(metrics === null ? [] : [operationPlugin(metrics)]),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}
