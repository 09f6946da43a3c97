import { connect, type Socket } from 'node:net';
import type { CommandIo } from '../commands/command-io.js';
import type { StoreCommandName } from '../commands/store-commands.js';
import { storeUnavailable } from '../domain/errors.js';
import { splitLines } from '../exchange/files/lines.js';
import { findSocket } from './address.js';
import { MESSAGE, PROTOCOL, STOP, type Message } from './messages.js';

/** A way to the server that holds the store of a folder; null when none answers there. */
export async function connectControl(dataDirectory: string): Promise<Socket | null> {
  const path = await findSocket(dataDirectory);
  return new Promise((settle, fail) => {
    const socket = connect(path);
    socket.once('connect', () => {
      socket.removeAllListeners('error');
      settle(socket);
    });
    socket.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EACCES') settle(null);
      fail(
        storeUnavailable(
          `A server of another user holds the store, and ${path} is for that user only. Run this command as the user of the server.`,
          error,
        ),
      );
    });
  });
}

/**
 * Has the server run a command and answers as it does.
 * @returns the exit code. Fails with STORE_UNAVAILABLE when the server ends before the command.
 */
export async function askControl(
  socket: Socket,
  command: StoreCommandName,
  given: unknown,
  io: CommandIo,
): Promise<number> {
  const stop = (): void => void socket.write(`${STOP}\n`);
  const lost: Error[] = [];
  socket.on('error', (error) => {
    lost.push(error);
  });
  io.signal.addEventListener('abort', stop);
  try {
    socket.write(`${JSON.stringify({ protocol: PROTOCOL, command, arguments: given })}\n`);
    if (io.signal.aborted) stop();
    return await exitOf(socket, io);
  } catch (error) {
    throw lost.length === 0 ? error : storeUnavailable(LOST, error);
  } finally {
    io.signal.removeEventListener('abort', stop);
    socket.destroy();
  }
}

const LOST =
  'The server ended before the command did. Look at what it holds with `mgg verify`, then run the command again.';

async function exitOf(socket: Socket, io: CommandIo): Promise<number> {
  for await (const line of splitLines(socket.setEncoding('utf8'))) {
    const message = MESSAGE.parse(JSON.parse(line));
    if ('exit' in message) return message.exit;
    await pass(message, io);
  }
  throw storeUnavailable(LOST);
}

async function pass(message: Exclude<Message, { exit: number }>, io: CommandIo): Promise<void> {
  if ('out' in message) await io.out(message.out);
  else if ('bytes' in message) await io.out(Buffer.from(message.bytes, 'base64'));
  else if ('say' in message) io.say(message.say);
  else io.progress(message.task, message.progress);
}
