import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { compiled } from './compiled.js';

/** `mgg` in JavaScript, made of the sources before the tests. */
export const PROGRAM = compiled('src/cli.ts');

export interface Ended {
  /** The exit code; null when a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Program {
  readonly pid: number | undefined;
  readonly ended: Promise<Ended>;
  /** Resolves with the output so far when it contains the text; fails when it ends without. */
  prints(text: string): Promise<string>;
  kill(signal: NodeJS.Signals): void;
}

/** What a failed test left running must not outlive its file. */
const running = new Set<ChildProcess>();
afterAll(() => {
  for (const child of running) child.kill('SIGKILL');
});

/**
 * Runs `mgg` from the sources in a process of its own, with no settings but the given ones. A new
 * graph is given no packs, unless they are asked for: they take a minute.
 */
export function startProgram(
  programArguments: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): Program {
  const child = spawn(process.execPath, [PROGRAM, ...programArguments], {
    env: { PATH: process.env['PATH'], PACKS: 'none', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  child.once('close', () => running.delete(child));
  const output = { stdout: '', stderr: '' };
  const keep = (name: 'stdout' | 'stderr') => (text: Buffer) => {
    output[name] += text.toString();
  };
  child.stdout.on('data', keep('stdout'));
  child.stderr.on('data', keep('stderr'));
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, ...output }));
  return {
    pid: child.pid,
    ended,
    prints: (text) => untilPrinted(child, output, text),
    kill: (signal) => child.kill(signal),
  };
}

/** The same, to its end. */
export function runProgram(
  programArguments: readonly string[],
  settings?: Readonly<Record<string, string>>,
): Promise<Ended> {
  return startProgram(programArguments, settings).ended;
}

function untilPrinted(
  child: ChildProcess,
  output: { readonly stdout: string; readonly stderr: string },
  text: string,
): Promise<string> {
  return new Promise((settle, fail) => {
    const look = (): void => {
      const all = output.stdout + output.stderr;
      if (all.includes(text)) settle(all);
    };
    child.stdout?.on('data', look);
    child.stderr?.on('data', look);
    child.once('close', () => {
      fail(new Error(`It ended without "${text}": ${output.stdout}${output.stderr}`));
    });
    look();
  });
}
