import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { runFolder } from './run-folder.js';
import { until } from './until.js';

/**
 * Builds the page in the browser when something of it is newer than what tests would open; once in
 * a run, while other test files wait.
 */
export async function buildExplorer(): Promise<void> {
  const done = join(runFolder(), 'explorer-built');
  if (!isFirst(join(runFolder(), 'explorer-building'))) return until(() => existsSync(done));
  // Under the name that jest gives itself, the page would be built for developers.
  const env = { ...process.env, NODE_ENV: 'production' };
  try {
    await promisify(execFile)(process.execPath, ['scripts/build-explorer.mjs'], { env });
  } finally {
    writeFileSync(done, '');
  }
}

/** Whether nobody made this folder before. */
function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}
