import { execFileSync } from 'node:child_process';

/** Builds the page in the browser when something of it is newer than what tests would open. */
export function buildExplorer(): void {
  execFileSync(process.execPath, ['scripts/build-explorer.mjs'], { stdio: 'pipe' });
}
