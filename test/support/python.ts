import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** Where a Python with other people's libraries may be; PYTHON names another one. */
const PLACES = [process.env['PYTHON'], resolve('.cache/python/bin/python'), 'python3'];

/** Installs all that a test asks of Python. */
const REMEDY =
  'python3 -m venv .cache/python && .cache/python/bin/pip install -r test/support/requirements.txt';

/**
 * A Python that can import these modules, or null when there is none. REQUIRE_PYTHON=1 makes that a
 * failure.
 */
export function findPython(...modules: readonly string[]): string | null {
  const found = PLACES.find(
    (place) => place !== undefined && place !== '' && canImport(place, modules),
  );
  if (found !== undefined) return found;
  const missing = `no Python with ${modules.join(', ')}`;
  if (process.env['REQUIRE_PYTHON'] === '1') {
    throw new Error(`REQUIRE_PYTHON=1, but there is ${missing}. Run: ${REMEDY}`);
  }
  process.stdout.write(`Python: ${missing}, so tests with it are skipped. ${REMEDY}\n`);
  return null;
}

function canImport(python: string, modules: readonly string[]): boolean {
  if (python.includes('/') && !existsSync(python)) return false;
  const words = ['-c', `import ${modules.join(', ')}`];
  return spawnSync(python, words).status === 0;
}

/** Runs a program of `test/support/readers` on a file and gives what it printed, as JSON. */
export async function readWith(python: string, reader: string, file: string): Promise<unknown> {
  const program = resolve('test/support/readers', `${reader}.py`);
  return JSON.parse(await runPython(python, [program, file])) as unknown;
}

/** What a run printed on standard output; fails with its complaint. */
export function runPython(
  python: string,
  programArguments: readonly string[],
  folder?: string,
): Promise<string> {
  return new Promise((settle, fail) => {
    const child = spawn(python, programArguments, folder === undefined ? {} : { cwd: folder });
    const printed = { stdout: '', stderr: '' };
    child.stdout.on('data', (text: Buffer) => (printed.stdout += text.toString()));
    child.stderr.on('data', (text: Buffer) => (printed.stderr += text.toString()));
    child.once('error', fail).once('close', (code) => {
      if (code === 0) settle(printed.stdout);
      else fail(new Error(printed.stderr));
    });
  });
}
