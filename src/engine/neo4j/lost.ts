import { isNativeError } from 'node:util/types';
import { Neo4jError } from 'neo4j-driver';

/** The driver got no connection that answers. It gives this no code of its own. */
const NO_CONNECTION = /^Connection acquisition timed out|^Pool is closed|No greeting came/;

/** What the driver says of a connection that ended, whatever code it gives to that. */
const ENDED = /^Connection was closed by server|^Failed to connect to server|^Connection lost\./;

/** What Node says of reading more bytes than there are. */
const TOO_SHORT = ['ERR_OUT_OF_RANGE', 'ERR_BUFFER_OUT_OF_BOUNDS'];

export function isWithoutConnection(error: unknown): error is Neo4jError {
  return error instanceof Neo4jError && NO_CONNECTION.test(error.message);
}

/**
 * Whether a connection was lost before the server had let us in. Nothing was asked on it, so that all
 * may be asked again. The driver does not see this as passing: an end between greeting and login is to
 * it an error of the protocol, and a greeting that arrives in two parts or breaks off is read beyond
 * its end.
 */
export function isLostAtGreeting(error: unknown): error is Error {
  if (error instanceof Neo4jError) return error.code === 'ProtocolError' && isEnd(error);
  return isReadBeyondEnd(error) && error.stack?.includes('neo4j-driver') === true;
}

function isReadBeyondEnd(error: unknown): error is Error {
  return isNativeError(error) && 'code' in error && TOO_SHORT.includes(String(error.code));
}

function isEnd({ message }: Neo4jError): boolean {
  return ENDED.test(message);
}
