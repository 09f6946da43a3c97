// `npm run bench`: compiles the benchmark and runs it with the arguments given.
import { install } from './lib/prepare.mjs';
import { runBench } from './lib/run-bench.mjs';

install();
runBench('bench/run.js');
