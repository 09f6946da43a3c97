// `npm run bench:text`: compiles the benchmark of texts and runs it with the arguments given.
import { install } from './lib/prepare.mjs';
import { runBench } from './lib/run-bench.mjs';

install();
runBench('bench/text/run.js');
