import { ApolloServerErrorCode } from '@apollo/server/errors';
import { GraphQLError } from 'graphql';
import { TOO_COSTLY, type Limits } from './limits.js';
import { exceedsTokens } from './token-limit.js';

/** A refusal in our words. */
export interface Refusal {
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** Where graphql-js enforces a limit it does not say what to do: this does. */
export function explainRefusal(error: unknown, { maxTokens }: Limits): Refusal | null {
  if (!(error instanceof GraphQLError)) return null;
  if (isTooLong(error, maxTokens)) {
    return refusal(
      `This document has more than ${maxTokens} words and signs. Send less of it at a time, and give long lists as variables.`,
      { limit: maxTokens },
    );
  }
  if (isTooDeep(error)) {
    return refusal(
      'This document nests brackets or braces deeper than can be read. Ask for the deeper levels in a second query, and give lists as variables.',
    );
  }
  return null;
}

function refusal(message: string, details: Refusal['extensions'] = {}): Refusal {
  return { message, extensions: { code: TOO_COSTLY, ...details } };
}

function isTooLong(error: GraphQLError, maxTokens: number): boolean {
  const { source } = error;
  return isUnparsed(error) && source !== undefined && exceedsTokens(source, maxTokens);
}

/** The parser calls itself for each level, and ran out of stack. */
function isTooDeep(error: GraphQLError): boolean {
  return isUnparsed(error) && error.source === undefined;
}

function isUnparsed({ extensions }: GraphQLError): boolean {
  return extensions['code'] === ApolloServerErrorCode.GRAPHQL_PARSE_FAILED;
}
