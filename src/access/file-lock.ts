import { open, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { conflict } from '../domain/errors.js';
import { errorCode } from './error-code.js';

const GIVE_UP_MS = 10_000;
const LOOK_AGAIN_MS = 20;

/**
 * Does the work while no other process does any under the same lock, which is a file. A lock that a
 * killed process left is never broken, since two could break it at once: after a while this fails
 * with CONFLICT and says which file to remove.
 */
export async function underLock<Result>(
  lock: string,
  work: () => Promise<Result>,
  giveUpMs: number = GIVE_UP_MS,
): Promise<Result> {
  const deadline = Date.now() + giveUpMs;
  while (!(await taken(lock))) {
    if (Date.now() > deadline) {
      throw conflict(
        `Another command is changing the keys. Try again; if none is running, remove ${basename(lock)} from DATA_DIR.`,
      );
    }
    await wait(LOOK_AGAIN_MS * (0.5 + Math.random()));
  }
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

async function taken(lock: string): Promise<boolean> {
  try {
    await (await open(lock, 'wx', 0o600)).close();
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}
