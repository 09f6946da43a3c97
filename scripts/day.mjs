// `npm run day`: a day of two servers on one Neo4j, compressed into ten minutes.
import { build } from './lib/prepare.mjs';
import { runBench } from './lib/run-bench.mjs';

build();
runBench('bench/day/run.js');
