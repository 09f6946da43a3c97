import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A server in a process of its own. */
export interface Running {
  /** Where it answers GraphQL. */
  readonly url: string;
  readonly pid: number;
  /** From the start of the process to its first word. */
  readonly readyMs: number;
  stop(): Promise<void>;
}

export interface Program {
  readonly name: string;
  readonly file: string;
  readonly settings: Readonly<Record<string, string>>;
  /** What follows the address. */
  readonly path: string;
}

const ADDRESS = /http:\/\/127\.0\.0\.1:\d+/;

/** Starts it and waits for the line that tells its address. */
export async function startProgram({ name, file, settings, path }: Program): Promise<Running> {
  const begun = performance.now();
  const child = spawn(process.execPath, [file], {
    env: { PATH: process.env['PATH'], NODE_ENV: 'production', ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const end = (): void => void child.kill('SIGKILL');
  process.once('exit', end);
  child.once('exit', () => process.off('exit', end));
  const address = await addressOf(child, name);
  return {
    url: `${address}${path}`,
    pid: child.pid ?? 0,
    readyMs: Math.round(performance.now() - begun),
    stop: () => stop(child),
  };
}

function addressOf(child: ChildProcess, name: string): Promise<string> {
  return new Promise((settle, fail) => {
    child.once('exit', (code) => {
      fail(new Error(`${name} ended with ${code ?? 'a signal'} before it was ready.`));
    });
    if (child.stdout === null) return;
    createInterface(child.stdout).on('line', (line) => {
      const [address] = ADDRESS.exec(line) ?? [];
      if (address !== undefined) settle(address);
    });
  });
}

const STOP_MS = 20_000;

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const limit = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
  await ended;
  clearTimeout(limit);
}
