import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';

/** The channel on which Node tells of each connection that this process begins. */
const BEGUN = 'net.client.socket';

const BOLT_PORT = 7687;

/**
 * Ends connections to a server that takes them and does not greet: the driver knows of a connection
 * only once it was greeted, so it would keep these for ever, one for each attempt. Those with TLS are
 * not told of by Node.
 * @returns ends the watch.
 */
export function watchGreetings(uri: string, limitMs: number): () => void {
  const port = Number(new URL(uri).port || BOLT_PORT);
  const watch = (message: unknown): void => {
    const { socket } = message as { readonly socket: Socket };
    socket.once('connect', () => {
      if (socket.remotePort === port) endUnlessGreeted(socket, limitMs);
    });
  };
  subscribe(BEGUN, watch);
  return () => {
    unsubscribe(BEGUN, watch);
  };
}

function endUnlessGreeted(socket: Socket, limitMs: number): void {
  const timer = setTimeout(() => {
    // What arrived while the process was busy is read before the immediate.
    setImmediate(() => {
      if (socket.bytesRead === 0) socket.destroy(new Error(`No greeting came in ${limitMs} ms.`));
    });
  }, limitMs);
  timer.unref();
  socket.once('close', () => {
    clearTimeout(timer);
  });
}
