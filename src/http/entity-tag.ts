import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { namesTag, REVALIDATED } from '../fact/entity-tag.js';
import type { VersionReader } from '../graph/adjacency/store-version.js';

type Versions = Pick<VersionReader, 'now'>;

/**
 * The tag of an anonymous answer: of what decides it, which is the address, the forms that the
 * client takes, the day (what holds today changes with it) and the version of the graph. Null where
 * there is none.
 */
export async function tagFor(request: FastifyRequest, versions: Versions): Promise<string | null> {
  if (request.principal !== null) return null;
  const version = await versions.now();
  if (version.importing) return null;
  const day = new Date().toISOString().slice(0, 10);
  return tagOf(JSON.stringify([request.url, request.headers.accept, day, version.changed]));
}

/** The tag of what is told apart by this text. */
export function tagOf(text: string): string {
  return `"${createHash('sha256').update(text).digest('base64url')}"`;
}

/** Whether the client has the answer with this tag already: then it is 304, without a body. */
export function hasTagged(request: FastifyRequest, tag: string | null): boolean {
  return tag !== null && namesTag(request.headers['if-none-match'] ?? '', tag);
}

/** Marks an answer with its tag, so that the client may keep it and ask whether it still holds. */
export function mark(reply: FastifyReply, tag: string | null): FastifyReply {
  if (tag === null) return reply;
  return reply.header('etag', `W/${tag}`).header('cache-control', REVALIDATED);
}
