// `npm run --silent mgg -- …`: installs and builds when needed, then runs the command.
import { build } from './lib/prepare.mjs';

build();
await import('../dist/cli.js');
