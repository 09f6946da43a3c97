// `npm start`: installs and builds when needed, then serves. Runs in this process, so that signals
// reach the server directly.
import { endWithNpm } from './lib/end-with-npm.mjs';
import { build } from './lib/prepare.mjs';

build();
endWithNpm();
await import('../dist/main.js');
