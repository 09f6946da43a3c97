// Compiles bench/ and runs one of its programs with the arguments given.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './prepare.mjs';

export function runBench(program) {
  run(
    [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', 'bench/tsconfig.json'],
    ['ignore', 2, 2],
  );
  run(
    ['--enable-source-maps', join('.cache/bench/build', program), ...process.argv.slice(2)],
    'inherit',
  );
}

function run(programArguments, stdio) {
  const { status } = spawnSync(process.execPath, programArguments, { cwd: ROOT, stdio });
  if (status !== 0) process.exit(status ?? 1);
}
