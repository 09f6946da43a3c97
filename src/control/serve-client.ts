import type { Socket } from 'node:net';
import type { Logger } from 'pino';
import { STOPPED, type CommandIo } from '../commands/command-io.js';
import { isStoreCommandName, STORE_COMMANDS } from '../commands/store-commands.js';
import { DomainError, invalidInput } from '../domain/errors.js';
import type { Engine } from '../engine/engine.js';
import { splitLines } from '../exchange/files/lines.js';
import { PROTOCOL, REQUEST, type Message } from './messages.js';
import { writeText } from './write-text.js';

export interface ClientOptions {
  /** The store, held by this process. */
  readonly engine: Engine;
  /** What to tell a person whose command failed. */
  readonly tell: (error: unknown) => string;
  readonly log: Logger;
}

/** How long a client may take to read the end of its answer when the server stops. */
const LAST_READ_MS = 1000;

/** One client: one command. Never fails. */
export async function serveClient(
  socket: Socket,
  options: ClientOptions,
  stop: AbortSignal,
): Promise<void> {
  const own = new AbortController();
  const signal = AbortSignal.any([own.signal, stop]);
  socket
    .on('error', () => undefined)
    .on('close', () => {
      own.abort();
    });
  const lines = splitLines(socket.setEncoding('utf8'));
  const io = ioOf(socket, signal);
  const exit = await answer(lines, io, options, own);
  await sendLast(socket, { exit }, stop);
}

async function answer(
  lines: AsyncGenerator<string>,
  io: CommandIo,
  { engine, tell, log }: ClientOptions,
  own: AbortController,
): Promise<number> {
  const started = Date.now();
  let command = '';
  try {
    const first = await nextLine(lines, io.signal);
    if (first === null) return STOPPED;
    const request = requestOf(first);
    command = request.command;
    void nextLine(lines, io.signal).then(() => {
      own.abort();
    });
    const exit = await STORE_COMMANDS[request.command](engine, request.arguments, io);
    log.info({ command, exit, ms: Date.now() - started }, 'command');
    return exit;
  } catch (error) {
    const cause = error instanceof DomainError ? { reason: error.message } : { err: error };
    log.warn({ command, ...cause, ms: Date.now() - started }, 'command failed');
    io.say(`${tell(error)}\n`);
    return 1;
  }
}

/** Null when the client left or the server stops. */
async function nextLine(
  lines: AsyncGenerator<string>,
  signal: AbortSignal,
): Promise<string | null> {
  const left = new Promise<null>((settle) => {
    signal.addEventListener('abort', () => {
      settle(null);
    });
  });
  const line = lines.next().then(
    ({ value }) => (value as string | undefined) ?? null,
    () => null,
  );
  return Promise.race([line, left]);
}

function requestOf(line: string) {
  const { protocol, command, arguments: given } = REQUEST.parse(JSON.parse(line));
  if (protocol !== PROTOCOL || !isStoreCommandName(command)) {
    throw invalidInput(
      'The running server is of another version than this command. Restart the server, or use the `mgg` it was started with.',
    );
  }
  return { command, arguments: given };
}

function ioOf(socket: Socket, signal: AbortSignal): CommandIo {
  const send = (message: Message): Promise<void> =>
    writeText(socket, `${JSON.stringify(message)}\n`, signal);
  return {
    out: (out) => send(typeof out === 'string' ? { out } : { bytes: base64(out) }),
    say: (say) => void send({ say }),
    progress: (task, progress) => void send({ task, progress }),
    signal,
  };
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}

/** Resolves when the client has the whole answer, or left; once the server stops it has to hurry. */
function sendLast(socket: Socket, message: Message, stop: AbortSignal): Promise<void> {
  return new Promise((settle) => {
    const hurry = (): void => {
      setTimeout(() => socket.destroy(), LAST_READ_MS).unref();
    };
    const done = (): void => {
      stop.removeEventListener('abort', hurry);
      settle();
    };
    if (socket.destroyed) {
      done();
      return;
    }
    socket.once('close', done).end(`${JSON.stringify(message)}\n`);
    if (stop.aborted) hurry();
    else stop.addEventListener('abort', hurry);
  });
}
