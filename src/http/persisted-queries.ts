import type { FastifyRequest } from 'fastify';
import { z } from 'zod';

const FORM = z.object({ version: z.literal(1), sha256Hash: z.string().regex(/^[0-9a-f]{64}$/i) });

/**
 * Refuses an extension `persistedQuery` that has not the form of one. One that has is answered by
 * Apollo with PERSISTED_QUERY_NOT_SUPPORTED, upon which clients send the whole query.
 */
export async function refuseBadExtensions({ body, query }: FastifyRequest): Promise<void> {
  const asked = persistedQueryIn(body) ?? persistedQueryIn(query);
  if (asked === undefined || FORM.safeParse(asked).success) return;
  throw Object.assign(
    new Error(
      '`extensions.persistedQuery` has not the form of a persisted query, and this API keeps none. Leave it out and send the whole query.',
    ),
    { statusCode: 400 },
  );
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
