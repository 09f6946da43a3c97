import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'zod';

/** Longest path of a Unix socket on every system, in bytes. Longer ones are cut off silently. */
const MOST_BYTES = 100;

const SHORT_PREFIX = 'mgg-control-';
const NOTE = z.object({ socket: z.string() });

/** Where the socket is unless that is not possible. */
function usualPath(dataDirectory: string): string {
  return join(dataDirectory, 'control.sock');
}

/** Names the socket when it had to be elsewhere. */
function notePath(dataDirectory: string): string {
  return join(dataDirectory, 'control.json');
}

/** Where a client finds the socket. */
export async function findSocket(dataDirectory: string): Promise<string> {
  return (await notedSocket(dataDirectory)) ?? usualPath(dataDirectory);
}

/** Where a server makes its socket; null when that path is too long for one. */
export function usualSocket(dataDirectory: string): string | null {
  const path = usualPath(dataDirectory);
  return Buffer.byteLength(path) <= MOST_BYTES ? path : null;
}

/** Another place, with a note in the folder that says where. */
export async function shortSocket(dataDirectory: string): Promise<string> {
  const socket = join(await mkdtemp(join(tmpdir(), SHORT_PREFIX)), 'control.sock');
  await writeFile(notePath(dataDirectory), `${JSON.stringify({ socket })}\n`, { mode: 0o600 });
  return socket;
}

/** Removes the socket and what points to it. Only for whoever holds the store. */
export async function releaseSocket(dataDirectory: string): Promise<void> {
  const noted = await notedSocket(dataDirectory);
  if (noted?.startsWith(join(tmpdir(), SHORT_PREFIX)) === true) {
    await rm(dirname(noted), { recursive: true, force: true });
  }
  await rm(notePath(dataDirectory), { force: true });
  await rm(usualPath(dataDirectory), { force: true });
}

async function notedSocket(dataDirectory: string): Promise<string | null> {
  try {
    const text = await readFile(notePath(dataDirectory), 'utf8');
    return NOTE.parse(JSON.parse(text)).socket;
  } catch {
    return null;
  }
}
