import type { FastifyInstance, FastifyReply } from 'fastify';
import { extend, readExtension } from '../../reconcile/extend.js';
import { proposeProperties } from '../../reconcile/propose.js';
import { readQueries, readQuery } from '../../reconcile/query.js';
import { reconcile } from '../../reconcile/reconcile.js';
import { KnownSchemes } from '../../reconcile/schemes.js';
import { readTyped, suggestAmong, suggestEntities, suggestTypes } from '../../reconcile/suggest.js';
import { kindOfType } from '../../reconcile/types.js';
import type { EntityKind } from '../../domain/kinds.js';
import { invalidInput } from '../../domain/errors.js';
import { NAME_PRICE } from '../clients/prices.js';
import type { ServerOptions, ServerPart } from '../part.js';
import { readForms, textsOf } from './form-body.js';
import { manifest } from './manifest.js';
import { previewRoutes } from './preview.js';

/** The Reconciliation Service API 0.2 at `/reconcile`, for OpenRefine and its like. */
export const addReconcile: ServerPart = async (app, options) => {
  await app.register(async (scope) => {
    readForms(scope);
    serviceRoutes(scope, options);
    suggestRoutes(scope, options);
    previewRoutes(scope, options);
  });
};

function serviceRoutes(scope: FastifyInstance, options: ServerOptions): void {
  const { publicUrl, readAccess } = options.config;
  scope.get('/reconcile', async ({ query }, reply) => {
    const given = textsOf(query);
    if (Object.keys(given).length === 0) return manifest(publicUrl, readAccess === 'key');
    return answer(options, given, reply);
  });
  scope.post('/reconcile', async ({ body }, reply) => answer(options, textsOf(body), reply));
}

/** Names to reconcile, or columns to add; `query` is the single name of older clients. */
async function answer(
  { engine }: ServerOptions,
  { queries, query, extend: extension }: Record<string, string>,
  reply: FastifyReply,
): Promise<object> {
  if (queries !== undefined) {
    const asked = readQueries(queries);
    await reply.charge(NAME_PRICE * asked.size);
    const found = await reconcile(engine, [...asked.values()]);
    return Object.fromEntries([...asked.keys()].map((key, at) => [key, { result: found[at] }]));
  }
  if (extension !== undefined) {
    return extend(engine, readExtension(extension), new Date().toISOString().slice(0, 10));
  }
  if (query !== undefined) {
    const [result] = await reconcile(engine, [readQuery(query)]);
    return { result };
  }
  throw invalidInput('Send `queries` or `extend` as a form field; see docs/reconciling.md.');
}

function suggestRoutes(scope: FastifyInstance, { engine }: ServerOptions): void {
  const schemes = new KnownSchemes(engine);
  scope.get('/reconcile/suggest/entity', async ({ query }) => {
    const given = textsOf(query);
    return { result: await suggestEntities(engine, readTyped(given), kindsIn(given) ?? null) };
  });
  scope.get('/reconcile/suggest/type', async ({ query }) => ({
    result: suggestTypes(readTyped(textsOf(query))),
  }));
  scope.get('/reconcile/suggest/property', async ({ query }) => {
    const given = textsOf(query);
    const properties = await proposeProperties(schemes, kindsIn(given));
    return { result: suggestAmong(properties, readTyped(given)) };
  });
  scope.get('/reconcile/properties', async ({ query }) => {
    const given = textsOf(query);
    const properties = await proposeProperties(schemes, kindsIn(given));
    const { type = '', limit } = given;
    if (limit === undefined || limit === '') return { type, properties };
    if (!/^[1-9]\d{0,3}$/.test(limit)) throw invalidInput('`limit` must be a number.', 'limit');
    return { type, limit: Number(limit), properties: properties.slice(0, Number(limit)) };
  });
}

/** The kinds that `type` names; undefined when it is missing or empty. */
function kindsIn({ type = '' }: Record<string, string>): EntityKind[] | undefined {
  const types = type.split(',').filter((name) => name.trim() !== '');
  return types.length === 0 ? undefined : types.map(kindOfType);
}
