import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Refusal } from '../refusal.js';
import { addressOf, type PermalinkRequest } from './address.js';
import { contentType, FORMAT_NAMES, FORMATS, type Format } from './formats.js';
import { negotiate } from './negotiate.js';
import type { Assets } from './pages/assets.js';
import { framed, PAGE_POLICY, type Page } from './pages/frame.js';

/** Says which forms there are to whoever wants another. */
export function notAcceptable(reply: FastifyReply, { id }: PermalinkRequest): FastifyReply {
  const forms = FORMAT_NAMES.map(
    (format) => `${FORMATS[format].mediaType} (${addressOf('', id, { format })})`,
  );
  const message = `${id} can be had as: ${forms.join(', ')}. Send one of these types as \`Accept\`, or open one of these addresses.`;
  return reply.code(406).send({ message, code: 'BAD_REQUEST' });
}

/** A page to read for those who read pages, a sentence in JSON for all others. */
export function refuse(
  request: FastifyRequest,
  reply: FastifyReply,
  page: Page,
  told: Pick<Refusal, 'message' | 'code'>,
  assets: Assets,
  format: Format | null = negotiate(request.headers.accept),
): FastifyReply {
  if (format !== 'html') return reply.send(told);
  return reply
    .type(contentType('html'))
    .header('content-security-policy', PAGE_POLICY)
    .send(framed(page, assets));
}
