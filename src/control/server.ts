import { createServer, type Server, type Socket } from 'node:net';
import { releaseSocket, shortSocket, usualSocket } from './address.js';
import { serveClient, type ClientOptions } from './serve-client.js';

export interface ControlOptions extends ClientOptions {
  readonly dataDirectory: string;
}

export interface Control {
  /** Takes no new commands, stops the running ones and waits until they ended. */
  close(): Promise<void>;
}

/** Runs commands for other processes of the same user, on a socket beside the embedded store. */
export async function openControl(options: ControlOptions): Promise<Control> {
  const { dataDirectory } = options;
  const stop = new AbortController();
  const running = new Map<Socket, Promise<void>>();
  const server = createServer((socket) => {
    const served = serveClient(socket, options, stop.signal).finally(() => running.delete(socket));
    running.set(socket, served);
  });
  // What is there was left by a process that was killed: this one holds the store.
  await releaseSocket(dataDirectory);
  await listenBeside(server, dataDirectory);
  return {
    close: async () => {
      const closed = new Promise((settle) => server.close(settle));
      stop.abort();
      await Promise.all(running.values());
      await closed;
      await releaseSocket(dataDirectory);
    },
  };
}

/** In the folder of the store; elsewhere where its path is too long or it may hold no sockets. */
async function listenBeside(server: Server, dataDirectory: string): Promise<void> {
  const usual = usualSocket(dataDirectory);
  const listening =
    usual === null
      ? false
      : await listenPrivately(server, usual).then(
          () => true,
          () => false,
        );
  if (!listening) await listenPrivately(server, await shortSocket(dataDirectory));
}

/** The socket is made with its rights: there is no moment in which others could connect. */
function listenPrivately(server: Server, path: string): Promise<void> {
  return new Promise((settle, fail) => {
    server.once('error', fail);
    const usual = process.umask(0o177);
    try {
      server.listen(path, () => {
        server.off('error', fail);
        settle();
      });
    } finally {
      process.umask(usual);
    }
  });
}
