// `npm run --silent mgg -- …`: installs and builds when needed, then runs the command.
import { endWithNpm } from './lib/end-with-npm.mjs';
import { build } from './lib/prepare.mjs';

build();
endWithNpm();
await import('../dist/cli.js');
