import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';

/** Refuses an address that no route can read, in the form of all refusals. */
export function refuseAddress(
  { statusCode = 400 }: FastifyError,
  _request: FastifyRequest,
  reply: FastifyReply,
): void {
  const message =
    statusCode === 414
      ? 'A part of this address is longer than any id. Ask for the id as the API gives it.'
      : 'This address is not well-formed: write a % that stands for itself as %25, and text in UTF-8.';
  void reply.code(statusCode).send({ message, code: 'BAD_REQUEST' });
}

/** What Node says of bytes that are no request, with the status and the words for them. */
const UNREADABLE: Readonly<Record<string, readonly [status: number, message: string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'The request did not come in time. Send it in one go.'],
  HPE_HEADER_OVERFLOW: [
    431,
    'The headers and the address are too long. Send long content by POST.',
  ],
};

/** Refuses what is no request of HTTP, in the same form, and ends the connection. */
export function refuseBytes(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const [status, message] = UNREADABLE[error.code ?? ''] ?? [
    400,
    'This is no request of HTTP/1.1.',
  ];
  const body = JSON.stringify({ message, code: 'BAD_REQUEST' });
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  if (socket.writable) socket.write(`${head.join('\r\n')}\r\n\r\n${body}`);
  socket.destroy(error);
}
