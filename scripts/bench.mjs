// Builds the benchmark and runs it with the arguments given: `npm run bench -- --entities 10000`.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');

function node(...programArguments) {
  const { status } = spawnSync(process.execPath, programArguments, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

node(compiler, '-p', 'bench/tsconfig.json');
node('--enable-source-maps', '.cache/bench/build/bench/run.js', ...process.argv.slice(2));
