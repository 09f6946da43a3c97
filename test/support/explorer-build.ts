import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { onceInRun } from './once-in-run.js';

/** Builds the page in the browser when something of it is newer than what tests would open. */
export async function buildExplorer(): Promise<void> {
  // Under the name that jest gives itself, the page would be built for developers.
  const env = { ...process.env, NODE_ENV: 'production' };
  await onceInRun('explorer', () =>
    promisify(execFile)(process.execPath, ['scripts/build-explorer.mjs'], { env }),
  );
}
