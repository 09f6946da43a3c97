import type { FastifyInstance } from 'fastify';
import { detailOf } from '../../domain/entity-detail.js';
import { notFound } from '../../domain/errors.js';
import { parseId } from '../../domain/ids.js';
import { permalink } from '../../fact/text/address.js';
import { EntityPool } from '../../reconcile/entity-pool.js';
import { firstFacts } from '../../reconcile/facts.js';
import type { ServerOptions } from '../part.js';
import { textsOf } from './form-body.js';
import { previewPage, PREVIEW_POLICY } from './preview-page.js';

/** A small page per entity for a frame, and `/id/organisation:iom` for clients that know ids only. */
export function previewRoutes(
  scope: FastifyInstance,
  { engine, config: { publicUrl } }: ServerOptions,
): void {
  scope.get('/reconcile/preview', async ({ query }, reply) => {
    const { id = '' } = textsOf(query);
    const pool = new EntityPool(engine);
    await pool.add([id]);
    const entity = pool.get(id)?.entity;
    if (entity === undefined) throw notFound('entity', id);
    const page = previewPage({
      name: entity.name,
      detail: detailOf(entity),
      description: entity.description,
      address: permalink(publicUrl, entity.id),
      facts: await firstFacts(engine, entity),
    });
    return reply
      .removeHeader('x-frame-options')
      .header('content-security-policy', PREVIEW_POLICY)
      .type('text/html; charset=utf-8')
      .send(page);
  });
  scope.get<{ Params: { readonly id: string } }>('/id/:id', async ({ params: { id } }, reply) => {
    if (parseId(id)?.target !== 'entity') throw notFound('entity', id);
    return reply.redirect(permalink('', id), 302);
  });
}
