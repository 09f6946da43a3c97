import type { Principal } from '../domain/access.js';
import { unauthenticated } from '../domain/errors.js';
import type { ReadToken } from './jwt.js';
import type { KeyStore } from './key-store.js';
import { parseKey, provesKey, stateOf, type AccessKey, type PresentedKey } from './keys.js';

/**
 * Who sends a request, by its `Authorization` header: null without one. Fails with UNAUTHENTICATED
 * and how to get a key when the header holds none, or one that is wrong, expired or revoked.
 */
export type Authenticate = (authorization: string | undefined) => Promise<Principal | null>;

export interface AuthenticateOptions {
  readonly keys: KeyStore;
  /** Null where no tokens are taken. */
  readonly readToken: ReadToken | null;
}

const HOW =
  'Whoever runs this server makes keys with `mgg key create --role ROLE --name NAME`; ask there for one.';

/** Keys are looked up anew for each request, so a new one counts at once and a revoked one no more. */
export function makeAuthenticate({ keys, readToken }: AuthenticateOptions): Authenticate {
  return async (authorization = '') => {
    if (authorization.trim() === '') return null;
    const [, credentials] = /^Bearer +(\S+) *$/i.exec(authorization) ?? [];
    if (credentials === undefined) {
      throw unauthenticated(`Send a key as \`Authorization: Bearer <key>\`. ${HOW}`);
    }
    const presented = parseKey(credentials);
    if (presented !== null) return ownerOf(await keys.find(presented.id), presented);
    if (readToken !== null && credentials.split('.').length === 3) return readToken(credentials);
    throw unknownKey();
  };
}

function ownerOf(key: AccessKey | null, { secret }: PresentedKey): Principal {
  if (key === null || !provesKey(key, secret)) throw unknownKey();
  const state = stateOf(key, new Date());
  if (state === 'live') return { name: key.name, role: key.role };
  throw unauthenticated(
    state === 'expired'
      ? `This key expired at ${String(key.expiresAt)}. ${HOW}`
      : `This key was revoked. ${HOW}`,
  );
}

function unknownKey(): Error {
  return unauthenticated(`This key is not known here. ${HOW}`);
}
