import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';

const PROGRAM = 'dist/cli.js';

export type Settings = Readonly<Record<string, string>>;

/** One API server, which may be started again at the same port. */
export class ApiServer {
  #child: ChildProcess | null = null;
  #log = '';

  constructor(
    readonly name: string,
    readonly port: number,
    private readonly settings: Settings,
  ) {}

  /** Waits until it serves. */
  async start(): Promise<void> {
    const child = run(['serve'], { ...this.settings, PORT: String(this.port) });
    this.#child = child;
    child.stderr?.on('data', (text: Buffer) => {
      this.#log += text.toString();
    });
    let said = '';
    for await (const text of child.stdout ?? []) {
      said += String(text);
      if (said.includes('Stop it')) break;
    }
    child.stdout?.resume();
    if (!said.includes('Stop it')) throw new Error(`${this.name} did not start: ${this.#log}`);
  }

  /** @returns the exit code; null after a kill. */
  async end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null> {
    const child = this.#child;
    if (child === null || child.exitCode !== null) return child?.exitCode ?? null;
    const ended = once(child, 'exit');
    child.kill(signal);
    const [code] = (await ended) as [number | null];
    return code;
  }

  /** Lines of the log that call something a fault of ours. */
  get faults(): string[] {
    return this.#log.split('\n').filter((line) => line.includes('"level":50'));
  }
}

/** A command of `mgg`, to its end: what it printed. Throws where it failed. */
export async function mgg(words: readonly string[], settings: Settings): Promise<string> {
  const child = run(words, settings);
  let [said, complaint] = ['', ''];
  child.stdout?.on('data', (text: Buffer) => (said += text.toString()));
  child.stderr?.on('data', (text: Buffer) => (complaint += text.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`mgg ${words.join(' ')} ended with ${code}: ${complaint}`);
  return said.trim();
}

function run(words: readonly string[], settings: Settings): ChildProcess {
  const env = { PATH: process.env['PATH'], ...settings };
  return spawn(process.execPath, [PROGRAM, ...words], { env, stdio: ['ignore', 'pipe', 'pipe'] });
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
