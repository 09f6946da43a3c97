/**
 * The few ways a request can fail. Each kind maps to one GraphQL code (`graphql/errors`) and each
 * message says what to do. Anything that is not a `DomainError` is our own fault and is masked.
 */
export type ErrorKind =
  | 'INVALID_INPUT'
  | 'NOT_FOUND'
  | 'AMBIGUOUS'
  | 'CONFLICT'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'TOO_COSTLY'
  | 'TIMEOUT'
  | 'STORE_UNAVAILABLE'
  | 'BUSY'
  | 'RATE_LIMITED';

export class DomainError extends Error {
  /**
   * @param details safe to show to strangers: the path of the field, the id, the limit.
   * @param options `cause` is kept for the log and never shown.
   */
  constructor(
    readonly kind: ErrorKind,
    message: string,
    readonly details: Readonly<Record<string, unknown>> = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'DomainError';
  }
}

/** What some work gives, or why it was refused. */
export type Tried<Value> = Value | DomainError;

/** Keeps the refusal of some work as a value, for lists of which each part is answered; our own faults are thrown. */
export function tried<Value>(work: () => Value): Tried<Value> {
  try {
    return work();
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}

/** The value, or the refusal thrown. */
export function granted<Value>(outcome: Tried<Value>): Value {
  if (outcome instanceof DomainError) throw outcome;
  return outcome;
}

/** The values among outcomes, without the refusals. */
export function allGranted<Value>(outcomes: readonly Tried<Value>[]): Value[] {
  return outcomes.flatMap((outcome) => (outcome instanceof DomainError ? [] : [outcome]));
}

/** The caller sent something wrong; `path` names the field: `filter.or.0.name`. */
export function invalidInput(message: string, path?: string): DomainError {
  return new DomainError('INVALID_INPUT', message, path === undefined ? {} : { path });
}

/** `path` names the field that gave the id. */
export function notFound(what: string, id: string, path?: string): DomainError {
  const details = path === undefined ? { id } : { id, path };
  const message = `No ${what} has the id "${id}". Look it up with search.`;
  return new DomainError('NOT_FOUND', message, details);
}

/** One of several things that a name may mean. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  /** What tells it from namesakes. */
  readonly detail: string;
}

/** The most candidates that an error names. */
const MOST_CANDIDATES = 20;

/** A name that fits several: nobody but the caller can tell which is meant. */
export function ambiguous(name: string, candidates: readonly Candidate[]): DomainError {
  return new DomainError(
    'AMBIGUOUS',
    `The name "${name}" fits ${candidates.length} entities. Choose one of the candidates and ask by its id.`,
    { candidates: candidates.slice(0, MOST_CANDIDATES) },
  );
}

export function conflict(message: string, cause?: unknown): DomainError {
  return new DomainError('CONFLICT', message, {}, { cause });
}

export function storeUnavailable(message: string, cause?: unknown): DomainError {
  return new DomainError('STORE_UNAVAILABLE', message, {}, { cause });
}

/** The store worked on one statement for as long as it may. */
export function tookTooLong(cause: unknown): DomainError {
  const message = 'The store took too long. Ask for less: a smaller page, fewer levels, a filter.';
  return new DomainError('TIMEOUT', message, {}, { cause });
}

/** Another process holds the store, perhaps not for long. */
export function storeHeld(message: string, cause?: unknown): DomainError {
  return new DomainError('STORE_UNAVAILABLE', message, { held: true }, { cause });
}

/** The store does not answer at its address, perhaps not for long: it may be starting too. */
export function storeAway(message: string, cause?: unknown): DomainError {
  return new DomainError('STORE_UNAVAILABLE', message, { away: true }, { cause });
}

export function isStoreAway(error: unknown): boolean {
  return error instanceof DomainError && error.details.away === true;
}

export function isStoreHeld(error: unknown): boolean {
  return error instanceof DomainError && error.details.held === true;
}

/** Too much waits already; the same request may succeed in a moment. */
export function busy(): DomainError {
  return new DomainError(
    'BUSY',
    'The server has as many large computations as it takes. Try again in a moment.',
  );
}

/** Nobody is known by the key or token that came with the request, or none came. */
export function unauthenticated(message: string): DomainError {
  return new DomainError('UNAUTHENTICATED', message);
}

export function forbidden(message: string): DomainError {
  return new DomainError('FORBIDDEN', message);
}
