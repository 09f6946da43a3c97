// `npm run bench:match`: compiles the benchmark of matching and runs it with the arguments given.
import { install } from './lib/prepare.mjs';
import { runBench } from './lib/run-bench.mjs';

install();
runBench('bench/match/run.js');
