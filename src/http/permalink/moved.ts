import type { FastifyRequest } from 'fastify';
import { addressOf, type PermalinkRequest } from './address.js';
import type { Moved, PermalinkRecord } from './records/find.js';

/** The same thing under another address, and whether for good; null when this is its address. */
export function movedTo(
  found: PermalinkRecord | Moved,
  { id }: PermalinkRequest,
  {
    params,
    url,
  }: Pick<
    FastifyRequest<{ Params: { readonly kind: string; readonly slug: string } }>,
    'params' | 'url'
  >,
): { readonly address: string; readonly status: 301 | 303 } | null {
  const query = /\?.*$/.exec(url)?.[0] ?? '';
  const suffix = /\.[a-z]+$/i.exec(params.slug)?.[0] ?? '';
  if (found.what === 'moved') {
    const place = found.place === null ? '' : `#${found.place}`;
    const address = `${addressOf('', found.id)}${suffix}${query}${place}`;
    return { address, status: found.merged ? 301 : 303 };
  }
  const own = addressOf('', id);
  const isOwn =
    `/id/${params.kind}/${params.slug.slice(0, params.slug.length - suffix.length)}` === own;
  return isOwn ? null : { address: `${own}${suffix.toLowerCase()}${query}`, status: 301 };
}
