// What every command needs before it can run: a fitting Node, installed packages, a fresh build.
// Plain Node without packages, since these may be missing. Says what it does on standard error, so
// that standard output belongs to the command.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const LEAST_NODE = [20, 19];
const INSTALLED = join(ROOT, 'node_modules/.package-lock.json');

/** What is built, each from its own files, and a file that says when. */
const SERVER = {
  built: join(ROOT, 'dist/.built'),
  from: ['src', 'tsconfig.json', 'tsconfig.build.json'],
  except: 'src/explorer',
  command: ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'],
};
const EXPLORER = {
  built: join(ROOT, 'dist/explorer/.built'),
  from: ['src/explorer', 'src/domain', 'src/fact/text', 'examples/react', 'package-lock.json'],
  command: [
    'node_modules/vite/bin/vite.js',
    ...['build', '-c', 'src/explorer/vite.config.ts', '--logLevel', 'warn'],
  ],
};

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
  buildPart('Building…', SERVER);
  buildPart('Building the explorer…', EXPLORER);
}

/** The same for the page in the browser alone. */
export function buildExplorer() {
  install();
  buildPart('Building the explorer…', EXPLORER);
}

function buildPart(sentence, { built, from, except, command }) {
  const without = except && join(ROOT, except);
  if (timeOf(built) > Math.max(...from.map((name) => newestIn(join(ROOT, name), without)))) return;
  process.stderr.write(`${sentence}\n`);
  const started = Date.now();
  mkdirSync(dirname(built), { recursive: true });
  rmSync(built, { force: true });
  const [program, ...options] = command;
  // Tests call this too, and what they open must be what everybody gets.
  const env = { ...process.env, NODE_ENV: 'production' };
  const { status } = runQuietly(process.execPath, [join(ROOT, program), ...options], { env });
  if (status !== 0) giveUp('The build failed; what to correct stands above.');
  writeFileSync(built, new Date(started).toISOString());
  // What changed while the compiler ran must count as newer.
  utimesSync(built, new Date(started), new Date(started));
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
function newestIn(path, except) {
  if (path === except) return 0;
  const entry = statSync(path, { throwIfNoEntry: false });
  if (entry === undefined) return 0;
  if (!entry.isDirectory()) return entry.mtimeMs;
  return Math.max(
    entry.mtimeMs,
    ...readdirSync(path).map((name) => newestIn(join(path, name), except)),
  );
}
