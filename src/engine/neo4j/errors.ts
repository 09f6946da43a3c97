import { isRetryableError, Neo4jError } from 'neo4j-driver';
import { conflict, DomainError, storeUnavailable, tookTooLong } from '../../domain/errors.js';

/** Whether the same statement or transaction may succeed when run again. */
export function isPassing(error: unknown): boolean {
  return isRetryableError(error);
}

/** What a failed statement means to the caller; what is our own fault passes unchanged. */
export function toDomainError(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const meaning = MEANINGS.find(({ code }) => code.test(error.code));
  return meaning ? meaning.toError(error) : error;
}

/** Codes from the most special to the most general; the first that fits counts. */
const MEANINGS: readonly { code: RegExp; toError: (cause: Neo4jError) => DomainError }[] = [
  { code: /ConstraintValidationFailed$/, toError: refused },
  {
    code: /\.Transaction\.(TransactionTimedOut|TransactionTerminated|Terminated)/,
    toError: tookTooLong,
  },
  { code: /OutOfMemory|MemoryLimit/, toError: tooCostly },
  { code: /DatabaseUnavailable|DatabaseNotFound|\.Security\./, toError: unavailable },
  { code: /^Neo\.TransientError\./, toError: busy },
  { code: /^(ServiceUnavailable|SessionExpired)$/, toError: unavailable },
];

function refused(cause: Neo4jError): DomainError {
  return /still has relationships/.test(cause.message)
    ? conflict('It still has relations. Remove or move them first.', cause)
    : conflict('Something with this id or key exists already. Use another one.', cause);
}

function busy(cause: Neo4jError): DomainError {
  return conflict('Someone else is changing the same thing. Try again.', cause);
}

function tooCostly(cause: Neo4jError): DomainError {
  const message = 'The question needs more memory than the store allows. Ask for less.';
  return new DomainError('TOO_COSTLY', message, {}, { cause });
}

function unavailable(cause: Neo4jError): DomainError {
  return storeUnavailable('The store does not answer. Try again in a moment.', cause);
}

/** Where and as whom a connection was tried, for the sentence. */
export interface Target {
  readonly uri: string;
  readonly user: string;
  readonly database: string;
}

/** Why a database could not be opened; what is our own fault passes unchanged. */
export function toOpenError(error: unknown, target: Target): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const problem = OPEN_PROBLEMS.find(({ code }) => code.test(error.code));
  return problem ? storeUnavailable(problem.sentence(target), error) : error;
}

/** The driver does not take the address: it throws before it connects to anything. */
export function toAddressError(error: unknown, uri: string): DomainError {
  const remedy = 'Set NEO4J_URI to one like neo4j://host:7687.';
  return storeUnavailable(`"${uri}" is not the address of a Neo4j server. ${remedy}`, error);
}

const OPEN_PROBLEMS: readonly { code: RegExp; sentence: (target: Target) => string }[] = [
  {
    code: /Unauthorized|AuthenticationRateLimit/,
    sentence: ({ uri, user }) =>
      `Neo4j at ${uri} refuses the user "${user}". Check NEO4J_USER and NEO4J_PASSWORD.`,
  },
  {
    code: /DatabaseNotFound$/,
    sentence: ({ uri, database }) =>
      `Neo4j at ${uri} has no database "${database}". Check NEO4J_DATABASE.`,
  },
  {
    code: /\.Security\./,
    sentence: ({ uri, user, database }) =>
      `The user "${user}" may not set up "${database}" at ${uri}. Let it write and make indexes.`,
  },
  {
    code: /^(ServiceUnavailable|SessionExpired)$|^Neo\.TransientError/,
    sentence: ({ uri }) => `No Neo4j answers at ${uri}. Start it, or check NEO4J_URI.`,
  },
  {
    code: /^(ProtocolError|N\/A)$/,
    sentence: ({ uri }) =>
      `What answers at ${uri} does not speak Bolt. Check the port in NEO4J_URI: Bolt has 7687, the browser of Neo4j 7474.`,
  },
];
