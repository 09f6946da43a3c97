import { ApolloServerErrorCode } from '@apollo/server/errors';
import { GraphQLError } from 'graphql';
import { TOO_COSTLY, type Limits } from './limits.js';
import { exceedsTokens } from './token-limit.js';

/** A refusal in our words. */
export interface Refusal {
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** graphql-js enforces one of the limits, but does not say what to do: this does. */
export function explainRefusal(error: unknown, { maxTokens }: Limits): Refusal | null {
  if (!(error instanceof GraphQLError)) return null;
  if (isTooLong(error, maxTokens)) {
    return refusal(
      `This document has more than ${maxTokens} words and signs. Send less of it at a time, and give long lists as variables.`,
      maxTokens,
    );
  }
  return null;
}

function refusal(message: string, limit: number): Refusal {
  return { message, extensions: { code: TOO_COSTLY, limit } };
}

function isTooLong({ extensions, source }: GraphQLError, maxTokens: number): boolean {
  const unparsed = extensions['code'] === ApolloServerErrorCode.GRAPHQL_PARSE_FAILED;
  return unparsed && source !== undefined && exceedsTokens(source, maxTokens);
}
