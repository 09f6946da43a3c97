import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/**
 * The connections of a server, each with the request that runs on it. Node takes one on which
 * nothing ever came for a busy one, and once a server is closing it no longer limits how long a
 * request may take to come.
 */
export class Connections {
  readonly #open = new Map<Socket, IncomingMessage | null>();

  constructor(server: Server) {
    server.on('connection', (socket: Socket) => {
      this.#open.set(socket, null);
      socket.once('close', () => this.#open.delete(socket));
    });
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      const { socket } = request;
      this.#open.set(socket, request);
      response.once('close', () => {
        if (this.#open.get(socket) === request) this.#open.set(socket, null);
      });
    });
  }

  /** Closes those on which nothing ever came, such as a browser opens to be quick later. */
  closeSilent(): void {
    this.#close((socket) => socket.bytesRead === 0);
  }

  /** Closes all but those whose request is here in full and not yet answered. */
  closeAllButRunning(): void {
    this.#close((_socket, request) => request?.complete !== true);
  }

  #close(which: (socket: Socket, request: IncomingMessage | null) => boolean): void {
    for (const [socket, request] of this.#open) if (which(socket, request)) socket.destroy();
  }
}
