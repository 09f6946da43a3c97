import { readdir, stat, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { DiskUse } from '../engine.js';
import { folderOfLog } from './log-folder.js';

/** Of the file of a graph and of the log beside it. */
export async function diskUseOf(file: string): Promise<DiskUse> {
  const log = folderOfLog(file);
  const segments = await readdir(log).catch(() => []);
  const files = [file, ...segments.map((name) => join(log, name))];
  const sizes = await Promise.all(files.map(sizeOf));
  const { bavail, bsize } = await statfs(dirname(file));
  return { usedBytes: sizes.reduce((sum, size) => sum + size, 0), freeBytes: bavail * bsize };
}

/** Segments come and go. */
async function sizeOf(file: string): Promise<number> {
  const found = await stat(file).catch(() => null);
  return found?.size ?? 0;
}
