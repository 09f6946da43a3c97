import { isRetryableError, Neo4jError } from 'neo4j-driver';
import {
  conflict,
  DomainError,
  invalidInput,
  storeAway,
  storeUnavailable,
  tookTooLong,
} from '../../domain/errors.js';
import { isLostAtGreeting, isWithoutConnection } from './lost.js';

/** Whether the same statement or transaction may succeed when run again. */
export function isPassing(error: unknown): boolean {
  return isRetryableError(error) || isLostAtGreeting(error);
}

/** Whether what was to be made in the schema exists, by another server that made it just now. */
export function isThereAlready(error: unknown): boolean {
  return (
    error instanceof Neo4jError &&
    /\.Schema\.(EquivalentSchemaRule|Constraint|Index)AlreadyExists$/.test(error.code)
  );
}

/** What a failed statement means to the caller; what is our own fault passes unchanged. */
export function toDomainError(error: unknown): unknown {
  if (isWithoutConnection(error) || isLostAtGreeting(error)) return unavailable(error);
  if (!(error instanceof Neo4jError)) return error;
  const meaning = MEANINGS.find(({ code }) => code.test(error.code));
  return meaning ? meaning.toError(error) : error;
}

/** Codes from the most special to the most general; the first that fits counts. */
const MEANINGS: readonly { code: RegExp; toError: (cause: Neo4jError) => DomainError }[] = [
  { code: /ConstraintValidationFailed$/, toError: refused },
  {
    code: /\.Transaction\.(TransactionTimedOut|TransactionTerminated|Terminated|LockClientStopped)/,
    toError: tookTooLong,
  },
  { code: /\.InvalidBookmark/, toError: noBookmark },
  { code: /OutOfMemory|MemoryLimit/, toError: tooCostly },
  { code: /DatabaseUnavailable|DatabaseNotFound|\.Security\./, toError: unavailable },
  // Of the server and the cluster, not of what was asked.
  {
    code: /\.(?:Cluster|Request\.NoThreadsAvailable|General\.ForbiddenOnReadOnlyDatabase|BookmarkTimeout$|Transaction\.MaximumTransactionLimitReached$)/,
    toError: unavailable,
  },
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

function noBookmark(): DomainError {
  return invalidInput('This is no bookmark of this store. Send one as an answer gave it, or none.');
}

function tooCostly(cause: Neo4jError): DomainError {
  const message = 'The question needs more memory than the store allows. Ask for less.';
  return new DomainError('TOO_COSTLY', message, {}, { cause });
}

function unavailable(cause: Error): DomainError {
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
  const isSilence = error instanceof DomainError && error.kind === 'STORE_UNAVAILABLE';
  if (isSilence) return silent(target, error);
  if (isWithoutConnection(error)) return silent(target, error);
  if (isLostAtGreeting(error)) return brokenOff(target, error);
  if (!(error instanceof Neo4jError)) return error;
  const problem = OPEN_PROBLEMS.find(({ code }) => code.test(error.code));
  if (problem === undefined) return error;
  const tell = problem.passing === true ? storeAway : storeUnavailable;
  return tell(problem.sentence(target), error);
}

function silent({ uri }: Target, cause: Error): DomainError {
  return storeAway(
    `What listens at ${uri} takes connections and says nothing. Look whether Neo4j is well, and at the way to it; Bolt has the port 7687.`,
    cause,
  );
}

function brokenOff({ uri }: Target, cause: Error): DomainError {
  return storeAway(
    `The connection to ${uri} broke off before Neo4j had let us in. Try again in a moment; then look at the way to it, and at the port: Bolt has 7687.`,
    cause,
  );
}

/** The driver does not take the address: it throws before it connects to anything. */
export function toAddressError(error: unknown, uri: string): DomainError {
  const remedy = 'Set NEO4J_URI to one like neo4j://host:7687.';
  return storeUnavailable(`"${uri}" is not the address of a Neo4j server. ${remedy}`, error);
}

interface OpenProblem {
  readonly code: RegExp;
  readonly sentence: (target: Target) => string;
  /** True where it may be over in a moment, as while the database starts. */
  readonly passing?: boolean;
}

const OPEN_PROBLEMS: readonly OpenProblem[] = [
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
    code: /^Neo\.TransientError|DatabaseUnavailable$/,
    passing: true,
    sentence: ({ uri }) =>
      `Neo4j at ${uri} is busy or starting. Try again in a moment; its log says more.`,
  },
  {
    code: /^(ServiceUnavailable|SessionExpired)$/,
    passing: true,
    sentence: ({ uri }) => `No Neo4j answers at ${uri}. Start it, or check NEO4J_URI.`,
  },
  {
    code: /^(ProtocolError|N\/A)$/,
    sentence: ({ uri }) =>
      `What answers at ${uri} does not speak Bolt. Check the port in NEO4J_URI: Bolt has 7687, the browser of Neo4j 7474.`,
  },
];
