// `npm run bench`: compiles the benchmark and runs it with the arguments given.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { install, ROOT } from './lib/prepare.mjs';

install();
run([join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', 'bench/tsconfig.json'], ['ignore', 2, 2]);
run(
  ['--enable-source-maps', '.cache/bench/build/bench/run.js', ...process.argv.slice(2)],
  'inherit',
);

function run(programArguments, stdio) {
  const { status } = spawnSync(process.execPath, programArguments, { cwd: ROOT, stdio });
  if (status !== 0) process.exit(status ?? 1);
}
