import {
  conflict,
  DomainError,
  storeHeld,
  storeUnavailable,
  tookTooLong,
} from '../../domain/errors.js';
import { storeClosed } from '../lifetime.js';

/** GQLSTATUS codes this adapter tells apart; all others are our own fault and pass unchanged. */
const UNIQUE_VIOLATION = 'G2000';
const EDGES_STILL_EXIST = 'G1001';
const WRITE_CONFLICT = '40000';
const CLOSED = '25000';

/** What the engine says when another process writes the file, or reads it while this one would write. */
const LOCKED = /cannot be locked|is locked by another process/;

/** What the engine says when a statement took longer than the 30 seconds it allows. It has no status of its own. */
const OVERTIME = /\bGRAFEO-Q003\b/;

/** What the engine says when it could not write to the disk. A commit is undone by it then. */
const UNWRITABLE = /\bGRAFEO-(?:T009|X003)\b/;

/** What the system says when a disk, what its owner may use of it, or a file is full. */
const NO_SPACE = /os error (?:27|28|122)\b/;

/** Whether the disk of the store, and not the change, is why a change was refused. */
export function isUnwritable(error: unknown): boolean {
  return UNWRITABLE.test(messageOf(error));
}

/** Another write came between; the same work may succeed when run again. */
export function isPassing(error: unknown): boolean {
  return gqlStatus(error) === WRITE_CONFLICT;
}

/** What a failed statement or commit means to the caller. */
export function toDomainError(error: unknown): unknown {
  if (error instanceof DomainError) return error;
  if (OVERTIME.test(messageOf(error))) return tookTooLong(error);
  if (isUnwritable(error)) return refusedByDisk(error);
  switch (gqlStatus(error)) {
    case UNIQUE_VIOLATION:
      return conflict('Something with this id or key exists already. Use another one.', error);
    case EDGES_STILL_EXIST:
      return conflict('It still has relations. Remove or move them first.', error);
    case WRITE_CONFLICT:
      return conflict('Someone else is changing the same thing. Try again.', error);
    case CLOSED:
      return storeClosed(error);
    default:
      return error;
  }
}

/** Why a file could not be opened. The engine gives no status here, only a text. */
export function toOpenError(error: unknown, file: string): DomainError {
  if (LOCKED.test(String(error))) {
    return storeHeld(
      `Another server or command holds ${file}. Stop it, or set DATA_DIR to another folder.`,
      error,
    );
  }
  if (NO_SPACE.test(messageOf(error))) {
    return storeUnavailable(`${diskTrouble(error)} Make room to write ${file}.`, error);
  }
  return damaged(file, error);
}

/** What is stored there cannot be read as it was written. */
export function damaged(file: string, error?: unknown): DomainError {
  return storeUnavailable(
    `Cannot open ${file} as a graph: it is damaged, or not a file of this program. ` +
      'Restore it from a backup, or set DATA_DIR to another folder.',
    error,
  );
}

/** What a client hears whose change the disk did not take. */
function refusedByDisk(error: unknown): DomainError {
  return storeUnavailable(
    `${diskTrouble(error)} Nothing of the change was stored; reading goes on. Try again when the server has room to write.`,
    error,
  );
}

/** What was acknowledged is in the log, which is read at the next opening. */
export function toCloseError(error: unknown): unknown {
  if (!isUnwritable(error)) return error;
  return storeUnavailable(
    `${diskTrouble(error)} What was acknowledged is kept in the log of the store. Make room before the next start.`,
    error,
  );
}

/** In a sentence, for whoever may read `/ready`. */
export function diskTrouble(error: unknown): string {
  return NO_SPACE.test(messageOf(error))
    ? 'There is no space left on the disk of the store.'
    : 'The disk of the store cannot be written.';
}

/** The folder of the file is missing and cannot be made, or may not be written. */
export function toFolderError(error: unknown, folder: string): DomainError {
  return storeUnavailable(
    `Cannot write in the folder ${folder}. Give the server the right to, or set DATA_DIR to another folder.`,
    error,
  );
}

/**
 * The five characters the engine gives most errors. The package moves them from the cause to
 * `gqlStatus`, but not for errors of another realm, as under a test runner; so both are read.
 */
function gqlStatus(error: unknown): string | undefined {
  const { gqlStatus: status, cause } = fieldsOf(error);
  if (typeof status === 'string') return status;
  const { message } = fieldsOf(cause);
  return typeof message === 'string' ? /^GQLSTATUS (\w{5})$/.exec(message)?.[1] : undefined;
}

function messageOf(error: unknown): string {
  const { message } = fieldsOf(error);
  return typeof message === 'string' ? message : '';
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
