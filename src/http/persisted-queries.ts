import type { FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import { z } from 'zod';

const FORM = z.object({ version: z.literal(1), sha256Hash: z.string().regex(/^[0-9a-f]{64}$/i) });

/**
 * Refuses an extension `persistedQuery` that has not the form of one, or is of another query. Where
 * no documents are known by their hash Apollo answers with PERSISTED_QUERY_NOT_SUPPORTED, upon which
 * clients send the whole query.
 */
export async function refuseBadExtensions({ body, query }: FastifyRequest): Promise<void> {
  const asked = persistedQueryIn(body) ?? persistedQueryIn(query);
  if (asked === undefined) return;
  const { data } = FORM.safeParse(asked);
  if (data === undefined) {
    throw refused(
      '`extensions.persistedQuery` has not the form of a persisted query, and this API keeps none. Leave it out and send the whole query.',
    );
  }
  const text = fieldsOf(body)['query'] ?? fieldsOf(query)['query'];
  if (typeof text === 'string' && hashOf(text) !== data.sha256Hash.toLowerCase()) {
    throw refused(
      'The `sha256Hash` in `extensions.persistedQuery` is not that of the query. Leave it out, or send the SHA-256 of the text as it is sent.',
    );
  }
}

/** SHA-256 of a text in UTF-8, in hexadecimal digits. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function refused(message: string): Error {
  return Object.assign(new Error(message), { statusCode: 400 });
}

function persistedQueryIn(holder: unknown): unknown {
  const { extensions } = fieldsOf(holder);
  const { persistedQuery } = fieldsOf(
    typeof extensions === 'string' ? read(extensions) : extensions,
  );
  return persistedQuery ?? undefined;
}

function read(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
