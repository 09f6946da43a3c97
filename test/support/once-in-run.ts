import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runFolder } from './run-folder.js';
import { until } from './until.js';

/** Does some work once in a run of the tests: by the first file that asks; the others wait for it. */
export async function onceInRun(name: string, work: () => Promise<unknown>): Promise<void> {
  const done = join(runFolder(), `${name}-done`);
  if (!isFirst(join(runFolder(), `${name}-begun`))) return until(() => existsSync(done));
  try {
    await work();
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
