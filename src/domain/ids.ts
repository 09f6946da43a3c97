import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { KINDS, kindOfPrefix, type EntityKind } from './kinds.js';

/**
 * Ids are readable, ASCII and permanent. Entities and documents have a slug (`organisation:iom`),
 * relations and claims a hash of what they say (`relation:9f2c…`). The prefix tells what it is.
 */
const ID = /^([a-z]+):([a-z0-9]+(?:-[a-z0-9]+)*)$/;

export type IdTarget =
  | { readonly target: 'entity'; readonly kind: EntityKind }
  | { readonly target: 'relation' | 'claim' | 'document' };

/** What an id stands for, or null when it has not the form of one. */
export function parseId(id: string): IdTarget | null {
  const prefix = ID.exec(id)?.[1];
  if (prefix === undefined || id.length > 200) return null;
  if (prefix === 'relation' || prefix === 'claim' || prefix === 'document') {
    return { target: prefix };
  }
  const kind = kindOfPrefix(prefix);
  return kind === undefined ? null : { target: 'entity', kind };
}

export function isEntityId(id: string, kind?: EntityKind): boolean {
  const parsed = parseId(id);
  return parsed?.target === 'entity' && (kind === undefined || parsed.kind === kind);
}

export function isDocumentId(id: string): boolean {
  return parseId(id)?.target === 'document';
}

/** `entityId('ORGANISATION', 'iom')` → `organisation:iom`. */
export function entityId(kind: EntityKind, slug: string): string {
  return `${KINDS[kind].prefix}:${slug}`;
}

/** A stable id made from what a thing says: same parts, same id. */
export function hashId(
  prefix: 'relation' | 'claim' | 'merge' | 'match',
  parts: readonly (string | null)[],
): string {
  const digest = bytesToHex(sha256(utf8ToBytes(JSON.stringify(parts))));
  return `${prefix}:${digest.slice(0, 24)}`;
}
