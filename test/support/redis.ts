import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A Redis of its own, on a free port, which keeps nothing. */
export interface RunningRedis {
  readonly address: string;
  stop(): Promise<void>;
}

/** Whether there is a Redis to start; REQUIRE_REDIS=1 makes it a failure when there is none. */
export function hasRedis(): boolean {
  if (spawnSync('redis-server', ['--version']).status === 0) return true;
  if (process.env['REQUIRE_REDIS'] === '1') {
    throw new Error('REQUIRE_REDIS=1, but there is no redis-server. Install it.');
  }
  process.stdout.write('Redis: no redis-server, so tests with it are skipped.\n');
  return false;
}

const FIRST_PORT = 20_000;
const PORTS = 20_000;

/** Starts one; a port that another holds is passed over. */
export async function startRedis(): Promise<RunningRedis> {
  for (;;) {
    const port = FIRST_PORT + Math.floor(Math.random() * PORTS);
    const words = [
      '--port',
      String(port),
      '--bind',
      '127.0.0.1',
      '--save',
      '',
      '--appendonly',
      'no',
    ];
    const child = spawn('redis-server', words, { stdio: ['ignore', 'pipe', 'ignore'] });
    if (!(await isReady(child))) continue;
    return {
      address: `redis://127.0.0.1:${port}`,
      stop: async () => {
        child.kill('SIGKILL');
        await once(child, 'close');
      },
    };
  }
}

async function isReady({ stdout }: ChildProcess): Promise<boolean> {
  if (stdout === null) return false;
  for await (const line of createInterface(stdout)) {
    if (line.includes('Ready to accept connections')) {
      stdout.resume();
      return true;
    }
  }
  return false;
}
