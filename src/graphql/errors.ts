import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { DomainError } from '../domain/errors.js';
import { CODES } from '../fact/codes.js';
import { explainRefusal } from './limits/explain-refusal.js';
import type { Limits } from './limits/limits.js';

/**
 * Keeps the cause of a masked error where operators look, under the reference the client got.
 * `error` is the error as GraphQL knows it.
 */
export type ReportFault = (reference: string, cause: unknown, error: object) => void;

/** Gives one error of an answer the form that clients see (Apollo's `formatError`). */
export type FormatError = (
  formatted: GraphQLFormattedError,
  error: unknown,
) => GraphQLFormattedError;

const FAULT = 'INTERNAL_SERVER_ERROR';
const SUGGESTION = / Did you mean .*\?$/s;

/**
 * What clients see of an error: a `DomainError` with the code of its kind and its details, a
 * GraphQL error with a code of its own, and nothing of all others but a reference to the log.
 */
export function makeFormatError(report: ReportFault, limits: Limits): FormatError {
  return (formatted, error) => {
    const refusal = explainRefusal(error, limits);
    if (refusal !== null) return shown(formatted, refusal.message, refusal.extensions);
    const cause = unwrapResolverError(error);
    if (cause instanceof DomainError) {
      return shown(formatted, cause.message, { ...cause.details, code: CODES[cause.kind] });
    }
    if (formatted.extensions?.['code'] === FAULT)
      return masked(formatted, (reference) => {
        report(reference, cause, Object(error) as object);
      });
    const message = formatted.message.replace(SUGGESTION, '');
    return shown(formatted, message, { ...formatted.extensions, ...ownCode(cause) });
  };
}

function shown(
  { locations, path }: GraphQLFormattedError,
  message: string,
  extensions: Readonly<Record<string, unknown>>,
): GraphQLFormattedError {
  return { message, ...(locations && { locations }), ...(path && { path }), extensions };
}

function masked(
  formatted: GraphQLFormattedError,
  report: (reference: string) => void,
): GraphQLFormattedError {
  const reference = randomUUID();
  report(reference);
  const message = `Something went wrong. Reference ${reference}.`;
  return shown(formatted, message, { code: FAULT, reference });
}

/**
 * The code that a scalar or a validation rule gave its error. Apollo overwrites it with
 * GRAPHQL_VALIDATION_FAILED, but keeps the error it wrapped.
 */
function ownCode(error: unknown): { readonly code?: unknown } {
  const original = error instanceof GraphQLError ? error.originalError : undefined;
  if (!(original instanceof GraphQLError)) return {};
  const { code } = original.extensions;
  return code === undefined ? {} : { code };
}
