// `npm test`: installs when needed, then runs jest with the arguments given. With TEST_REPORT it
// also writes jest's own report, as JSON, to that file.
import { install, ROOT } from './lib/prepare.mjs';

install();
const report = process.env.TEST_REPORT;
if (report) process.argv.push('--json', `--outputFile=${report}`);
process.chdir(ROOT);
await import('../node_modules/jest/bin/jest.js');
