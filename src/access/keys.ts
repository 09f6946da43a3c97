import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Role } from '../domain/access.js';
import { invalidInput } from '../domain/errors.js';

/** What is kept of a key: enough to know it again, not enough to use it. Times are ISO 8601, UTC. */
export interface AccessKey {
  /** Twelve hexadecimal digits; part of the key, and no secret. */
  readonly id: string;
  /** Who or what uses it; shown as the author of changes. Unique among live keys. */
  readonly name: string;
  readonly role: Role;
  /** SHA-256 of the secret, in hexadecimal digits. */
  readonly hash: string;
  readonly createdAt: string;
  /** From this moment on it is refused; null for never. */
  readonly expiresAt: string | null;
  readonly revokedAt: string | null;
}

/** What a person decides about a new key. */
export type KeyRequest = Pick<AccessKey, 'name' | 'role' | 'expiresAt'>;

/** What a client sends: which key it is, and the proof. */
export interface PresentedKey {
  readonly id: string;
  readonly secret: string;
}

const ID_BYTES = 6;
const SECRET_BYTES = 32;
const MAX_NAME = 80;

const FORM = /mgg_([0-9a-f]{12})_([\w-]{43})/;
const WHOLE = new RegExp(`^${FORM.source}$`);
const ANYWHERE = new RegExp(FORM.source, 'g');
const ID = /^[0-9a-f]{12}$/;

/**
 * A new key: `text` is what its owner gets, once; `key` is what is kept.
 *
 * @example makeKey({ name: 'Ana', role: 'EDITOR', expiresAt: null }).text // 'mgg_5f0c…_Jx3…'
 */
export function makeKey(
  { name, role, expiresAt }: KeyRequest,
  now: Date = new Date(),
): { readonly text: string; readonly key: AccessKey } {
  const id = randomBytes(ID_BYTES).toString('hex');
  const secret = randomBytes(SECRET_BYTES).toString('base64url');
  const key = {
    id,
    name: checkedName(name),
    role,
    hash: hashOf(secret).toString('hex'),
    createdAt: now.toISOString(),
    expiresAt,
    revokedAt: null,
  };
  return { text: `mgg_${id}_${secret}`, key };
}

/** Takes a key apart; null when the text is none. */
export function parseKey(text: string): PresentedKey | null {
  const [, id, secret] = WHOLE.exec(text) ?? [];
  return id === undefined || secret === undefined ? null : { id, secret };
}

/** Whether the secret belongs to the key, in a time that tells nothing about how much is right. */
export function provesKey({ hash }: AccessKey, secret: string): boolean {
  return timingSafeEqual(hashOf(secret), Buffer.from(hash, 'hex'));
}

export type KeyState = 'live' | 'expired' | 'revoked';

export function stateOf({ expiresAt, revokedAt }: AccessKey, now: Date): KeyState {
  if (revokedAt !== null) return 'revoked';
  return expiresAt !== null && Date.parse(expiresAt) <= now.getTime() ? 'expired' : 'live';
}

/** A text that may be shown or logged: keys in it keep their id only. */
export function withoutSecrets(text: string): string {
  return text.replace(ANYWHERE, 'mgg_$1_…');
}

function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

function checkedName(name: string): string {
  const trimmed = name.trim().normalize('NFC');
  if (trimmed === '' || Array.from(trimmed).length > MAX_NAME || /\p{C}/u.test(trimmed)) {
    throw invalidInput(`The name of a key has 1 to ${MAX_NAME} printable characters.`, 'name');
  }
  if (ID.test(trimmed) || withoutSecrets(trimmed) !== trimmed) {
    throw invalidInput('A name that looks like a key or its id would be taken for one.', 'name');
  }
  return trimmed;
}
