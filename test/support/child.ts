import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { compiled } from './compiled.js';

/** A process of its own that runs one of our TypeScript files. */
export interface Child {
  /** Resolves at the first line it prints, with that line; fails when it ends without one. */
  readonly firstLine: Promise<string>;
  /** As `kill -9` does: no handler of the child runs. */
  kill(): Promise<void>;
}

export function startChild(file: string, ...programArguments: readonly string[]): Child {
  const started = spawn(process.execPath, [compiled(file), ...programArguments], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { firstLine: firstLineOf(started), kill: () => killed(started) };
}

function firstLineOf(child: ChildProcess): Promise<string> {
  return new Promise((settle, fail) => {
    let complaint = '';
    child.stderr?.on('data', (text: Buffer) => {
      complaint += text.toString();
    });
    child.once('exit', () => {
      fail(new Error(`The child ended early. ${complaint}`));
    });
    if (child.stdout) createInterface(child.stdout).once('line', settle);
  });
}

function killed(child: ChildProcess): Promise<void> {
  return new Promise((settle) => {
    child.once('exit', () => {
      settle();
    });
    child.kill('SIGKILL');
  });
}
