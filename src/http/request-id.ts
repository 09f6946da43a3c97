import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** Under this key each line of the log names the request it belongs to. */
export const REQUEST_ID_LABEL = 'requestId';
export const REQUEST_ID_HEADER = 'x-request-id';

const PLAIN = /^[\w.:+/=-]{1,128}$/;

/** The id that the client or a proxy gave the request when it is safe to log, else a new one. */
export function requestId({ headers }: { readonly headers: IncomingHttpHeaders }): string {
  const given = headers[REQUEST_ID_HEADER];
  return typeof given === 'string' && PLAIN.test(given) ? given : randomUUID();
}
