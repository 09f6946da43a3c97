// What every command needs before it can run: a fitting Node, installed packages, a fresh build.
// Plain Node without packages, since these may be missing. Says what it does on standard error, so
// that standard output belongs to the command.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const LEAST_NODE = [20, 19];
const INSTALLED = join(ROOT, 'node_modules/.package-lock.json');
const BUILT = join(ROOT, 'dist/.built');
const BUILT_FROM = ['src', 'tsconfig.json', 'tsconfig.build.json'];

/** Ends the process with a sentence. */
function giveUp(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const fits = major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1]);
  if (!fits)
    giveUp(
      `This needs Node ${LEAST_NODE.join('.')} or later, and here is ${process.versions.node}.`,
    );
}

/** Installs the packages of package-lock.json when they are missing or older than it. */
export function install() {
  checkNode();
  const lock = join(ROOT, 'package-lock.json');
  if (timeOf(INSTALLED) >= timeOf(lock)) return;
  process.stderr.write('Installing the packages of package-lock.json…\n');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const flags = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = runQuietly(npm, flags, { shell: process.platform === 'win32' });
  if (status !== 0)
    giveUp(
      'The packages could not be installed; the reason stands above. When package-lock.json does not fit package.json, run `npm install`.',
    );
}

/** Compiles src/ to dist/ when something in it is newer than the last build. */
export function build() {
  install();
  if (timeOf(BUILT) > Math.max(...BUILT_FROM.map((name) => newestIn(join(ROOT, name))))) return;
  process.stderr.write('Building…\n');
  const started = Date.now();
  mkdirSync(join(ROOT, 'dist'), { recursive: true });
  rmSync(BUILT, { force: true });
  const compiler = join(ROOT, 'node_modules/typescript/bin/tsc');
  const { status } = runQuietly(process.execPath, [compiler, '-p', 'tsconfig.build.json']);
  if (status !== 0) giveUp('The build failed; what to correct stands above.');
  writeFileSync(BUILT, new Date(started).toISOString());
  // What changed while the compiler ran must count as newer.
  utimesSync(BUILT, new Date(started), new Date(started));
}

/** Runs a program in the checkout; what it prints goes to standard error. */
function runQuietly(program, programArguments, options = {}) {
  return spawnSync(program, programArguments, { cwd: ROOT, stdio: ['ignore', 2, 2], ...options });
}

/** When a file was last changed, in milliseconds; 0 when there is none. */
function timeOf(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** The same for a folder and all in it. A removed file shows in the time of its folder. */
function newestIn(path) {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (entry === undefined) return 0;
  if (!entry.isDirectory()) return entry.mtimeMs;
  return Math.max(entry.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}
