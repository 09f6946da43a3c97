// `npm run bench:peer`: installs what it compares with, builds the product and the benchmark, and runs it.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build, ROOT } from './lib/prepare.mjs';
import { runBench } from './lib/run-bench.mjs';

const PACKAGES = join(ROOT, 'bench/peer');

build();
installPeers();
runBench('bench/peer/run.js');

/** Once for each state of its lock file. */
function installPeers() {
  const installed = join(PACKAGES, 'node_modules/.package-lock.json');
  const lock = join(PACKAGES, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  process.stderr.write('Installing the packages of bench/peer…\n');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(
    npm,
    ['ci', '--prefix', PACKAGES, '--no-audit', '--no-fund', '--loglevel=error'],
    { stdio: ['ignore', 2, 2], shell: process.platform === 'win32' },
  );
  if (status !== 0) process.exit(status ?? 1);
}
