import type { FastifyRequest } from 'fastify';

/** The address without its questions, which may hold what nobody else should read. */
export function pathOf({ url }: Pick<FastifyRequest, 'url'>): string {
  return url.split('?', 1)[0] ?? url;
}
