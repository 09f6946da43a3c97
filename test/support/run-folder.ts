import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const VARIABLE = 'FOLDER_OF_THE_TEST_RUN';

/** A folder for what the test files of one run share; the global set-up makes it. */
export function makeRunFolder(): void {
  process.env[VARIABLE] = mkdtempSync(join(tmpdir(), 'mgg-test-run-'));
}

export function runFolder(): string {
  const folder = process.env[VARIABLE];
  if (folder === undefined) throw new Error('The global set-up did not run.');
  return folder;
}

export function removeRunFolder(): void {
  rmSync(runFolder(), { recursive: true, force: true });
}
