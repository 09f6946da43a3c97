import type { FastifyError } from 'fastify';
import { DomainError, type ErrorKind } from '../domain/errors.js';
import { CODES } from '../fact/codes.js';

/** What a client gets that is refused before any part of an answer is made. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  /** What else may be known of it: the limit, the id. */
  readonly details: Readonly<Record<string, unknown>>;
}

const STATUS: Readonly<Record<ErrorKind, number>> = {
  INVALID_INPUT: 400,
  NOT_FOUND: 404,
  AMBIGUOUS: 409,
  CONFLICT: 409,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  TOO_COSTLY: 400,
  TIMEOUT: 504,
  STORE_UNAVAILABLE: 503,
  BUSY: 503,
  RATE_LIMITED: 429,
};

/** How an error is told over HTTP; null when it is our own fault, of which clients learn nothing. */
export function refusalOf(error: FastifyError | DomainError): Refusal | null {
  const { message } = error;
  if (error instanceof DomainError) {
    return { status: STATUS[error.kind], code: CODES[error.kind], message, details: error.details };
  }
  const { statusCode: status = 500 } = error;
  return status < 500 ? { status, code: 'BAD_REQUEST', message, details: {} } : null;
}
