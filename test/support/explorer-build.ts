import { execFileSync } from 'node:child_process';

/** Builds the page in the browser when something of it is newer than what tests would open. */
export function buildExplorer(): void {
  // Under the name that jest gives itself, the page would be built for developers.
  const env = { ...process.env, NODE_ENV: 'production' };
  execFileSync(process.execPath, ['scripts/build-explorer.mjs'], { stdio: 'pipe', env });
}
