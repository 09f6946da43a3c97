import { copyFile, cp, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { invalidInput } from '../domain/errors.js';
import { GRAPH_FILE } from '../open-engine.js';

export const KEYS_FILE = 'keys.json';

/** What belongs to the embedded store. The second one is there after a process was killed. */
export const STORE_FILES = [GRAPH_FILE, `${GRAPH_FILE}.wal`, KEYS_FILE] as const;

/** The file of the graph in a backup, which is a folder of ours or such a file itself. */
export async function graphOfBackup(backup: string): Promise<string> {
  const entry = await stat(backup);
  const file = entry.isDirectory() ? join(backup, GRAPH_FILE) : backup;
  if (await exists(file)) return file;
  throw invalidInput(`There is no ${GRAPH_FILE} in ${backup}. Name what \`mgg backup\` made.`);
}

export async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null;
}

/** Copies a file or folder when it is there. */
export async function copyIfThere(from: string, to: string): Promise<boolean> {
  const entry = await stat(from).catch(() => null);
  if (entry === null) return false;
  if (entry.isDirectory()) await cp(from, to, { recursive: true });
  else await copyFile(from, to);
  return true;
}
