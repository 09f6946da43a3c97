import { createRemoteJWKSet, jwtVerify, type JWTPayload } from 'jose';
import { ROLE_ORDER, type Principal, type Role } from '../domain/access.js';
import { storeUnavailable, unauthenticated } from '../domain/errors.js';
import { errorCode } from './error-code.js';

/** Whose tokens are taken, and where they say what their owner may do. */
export interface JwtSettings {
  /** Where the identity provider publishes its public keys. */
  readonly jwksUrl: string;
  readonly issuer: string;
  readonly audience: string;
  /** Name of the claim that holds a role or a list of them; `a.b` also means `b` within `a`. */
  readonly roleClaim: string;
}

/** Who a token of an identity provider speaks for. Fails with UNAUTHENTICATED when it is not valid. */
export type ReadToken = (token: string) => Promise<Principal>;

/** Signatures that need a private key; a shared secret is none of a public key's business. */
const ALGORITHMS = [
  ...['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'],
  ...['ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'],
];

/** How far the clocks of the provider and of this server may be apart, in seconds. */
const CLOCK_TOLERANCE = 10;

/** What is wrong with the provider and not with the token. */
const PROVIDER_FAULTS: readonly unknown[] = [
  'ERR_JOSE_GENERIC',
  'ERR_JWKS_TIMEOUT',
  'ERR_JWKS_INVALID',
];

/** Reads tokens that are signed by a key of the provider; its keys are fetched when first needed. */
export function makeReadToken({ jwksUrl, issuer, audience, roleClaim }: JwtSettings): ReadToken {
  const keys = createRemoteJWKSet(new URL(jwksUrl));
  const options = {
    issuer,
    audience,
    algorithms: ALGORITHMS,
    requiredClaims: ['sub', 'exp'],
    clockTolerance: CLOCK_TOLERANCE,
  };
  return async (token) => {
    try {
      const { payload } = await jwtVerify(token, keys, options);
      return { name: payload.sub ?? '', role: roleIn(payload, roleClaim) };
    } catch (error) {
      throw refusalOf(error);
    }
  };
}

/** The highest role that the claim names, in large or small letters; without one, a reader. */
export function roleIn(payload: JWTPayload, claim: string): Role {
  const value = Object.hasOwn(payload, claim) ? payload[claim] : within(payload, claim.split('.'));
  const words = [value].flat().map((word) => String(word).toUpperCase());
  return ROLE_ORDER.findLast((role) => words.includes(role)) ?? 'READER';
}

function within(value: unknown, [name, ...rest]: readonly string[]): unknown {
  if (name === undefined) return value;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return within((value as Record<string, unknown>)[name], rest);
}

function refusalOf(error: unknown): Error {
  const code = errorCode(error);
  if (!/^ERR_J/.test(code) || PROVIDER_FAULTS.includes(code)) {
    return storeUnavailable(
      'The token cannot be checked now, because its issuer does not answer. Try again in a moment.',
      error,
    );
  }
  return unauthenticated(
    code === 'ERR_JWT_EXPIRED'
      ? 'This token expired. Get a new one where you signed in.'
      : 'This token is not valid here. Get one for this server where you sign in.',
  );
}
