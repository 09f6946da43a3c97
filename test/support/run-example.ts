import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';

/** What a program printed; fails with its complaint. */
export async function run(
  program: string,
  programArguments: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<string> {
  const asked = { ...options, env: { ...process.env, ...options.env } };
  return (await promisify(execFile)(program, programArguments, asked)).stdout;
}

/**
 * Whether the libraries of an example for Node are there, of which this program is one.
 * REQUIRE_EXAMPLES=1 makes it a must.
 */
export function hasNodeExample(folder: string, program: string): boolean {
  if (existsSync(`${folder}/node_modules/.bin/${program}`)) return true;
  const remedy = `npm ci --prefix ${folder}`;
  if (process.env['REQUIRE_EXAMPLES'] === '1')
    throw new Error(`REQUIRE_EXAMPLES=1, but ${folder} has no libraries. Run: ${remedy}`);
  process.stdout.write(`Examples: ${folder} has no libraries, so it is not run. ${remedy}\n`);
  return false;
}

/** Whether R is there, with these packages. */
export function hasR(...packages: readonly string[]): boolean {
  const needs = packages.map((name) => `library(${name})`).join('; ') || 'TRUE';
  if (spawnSync('Rscript', ['-e', needs]).status === 0) return true;
  const what = ['Rscript', ...packages].join(', ');
  process.stdout.write(`R: without ${what} the examples that need it are not run.\n`);
  return false;
}
