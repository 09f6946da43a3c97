// `npm start`: installs and builds when needed, then serves. Runs in this process, so that signals
// reach the server directly.
import { build } from './lib/prepare.mjs';

build();
await import('../dist/main.js');
