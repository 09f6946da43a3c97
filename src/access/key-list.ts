import { conflict, DomainError } from '../domain/errors.js';
import { parseKey, stateOf, type AccessKey } from './keys.js';

/** The keys and one more. Fails with CONFLICT when a live key has the name. */
export function withKey(keys: readonly AccessKey[], key: AccessKey): AccessKey[] {
  const now = new Date(key.createdAt);
  if (keys.some((other) => other.name === key.name && stateOf(other, now) === 'live')) {
    throw conflict(
      `There is a key "${key.name}" already. Take another name, or revoke that one with \`mgg key revoke\`.`,
    );
  }
  return [...keys, key];
}

/**
 * The key that a person means by an id, by the name of a live key or, when there is no such, of a
 * key that was live; or by the whole key, which someone found where it should not be.
 *
 * Fails with NOT_FOUND, without repeating what may be a secret.
 */
export function keyMeant(keys: readonly AccessKey[], which: string, now: Date): AccessKey {
  const id = parseKey(which)?.id ?? which;
  const byId = keys.find((key) => key.id === id);
  const named = keys.filter((key) => key.name === which.trim().normalize('NFC'));
  const found = byId ?? named.find((key) => stateOf(key, now) === 'live') ?? named.at(-1);
  if (found !== undefined) return found;
  throw new DomainError('NOT_FOUND', 'No key has this id or name. See `mgg key list`.');
}

/** The key as revoked from now on; one that was revoked before keeps its time. */
export function revoked(key: AccessKey, now: Date): AccessKey {
  return { ...key, revokedAt: key.revokedAt ?? now.toISOString() };
}

/** Oldest first. */
export function inOrder(keys: readonly AccessKey[]): AccessKey[] {
  const place = ({ createdAt, id }: AccessKey): string => `${createdAt} ${id}`;
  return [...keys].sort((a, b) => (place(a) < place(b) ? -1 : 1));
}
