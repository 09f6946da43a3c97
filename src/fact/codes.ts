import type { ErrorKind } from '../domain/errors.js';

/** The code that clients see for each kind of error, in GraphQL (`extensions`) as over HTTP. */
export const CODES: Readonly<Record<ErrorKind, string>> = {
  INVALID_INPUT: 'BAD_USER_INPUT',
  NOT_FOUND: 'NOT_FOUND',
  AMBIGUOUS: 'AMBIGUOUS',
  CONFLICT: 'CONFLICT',
  UNAUTHENTICATED: 'UNAUTHENTICATED',
  FORBIDDEN: 'FORBIDDEN',
  TOO_COSTLY: 'QUERY_TOO_COSTLY',
  TIMEOUT: 'TIMEOUT',
  STORE_UNAVAILABLE: 'STORE_UNAVAILABLE',
  BUSY: 'BUSY',
  RATE_LIMITED: 'RATE_LIMITED',
};
