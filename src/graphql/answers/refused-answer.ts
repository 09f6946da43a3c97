import { HeaderMap, type GraphQLResponse } from '@apollo/server';
import type { DomainError } from '../../domain/errors.js';
import { CODES } from '../../fact/codes.js';

/** An answer that is an error and nothing else; its status is 200 where none is given. */
export function refusedAnswer(
  { kind, message, details }: DomainError,
  status?: number,
): GraphQLResponse {
  const error = { message, extensions: { ...details, code: CODES[kind] } };
  return {
    http: { headers: new HeaderMap(), ...(status !== undefined && { status }) },
    body: { kind: 'single', singleResult: { errors: [error] } },
  };
}
