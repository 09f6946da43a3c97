// `npm run check:audit`: known holes of the packages that run, from the registry. A registry that does
// not answer is said, and is no failure.
import { spawnSync } from 'node:child_process';
import { ROOT } from './lib/prepare.mjs';

const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
  cwd: ROOT,
  encoding: 'utf8',
});
const report = read(stdout);
const counts = report?.metadata?.vulnerabilities;
if (counts === undefined) {
  console.log('The registry does not say which packages have holes; nothing was checked.');
} else {
  console.log(`${counts.total} known holes: ${counts.critical} critical, ${counts.high} high.`);
  if (counts.critical + counts.high > 0) {
    console.error(Object.keys(report.vulnerabilities).join('\n'));
    process.exitCode = 1;
  }
}

function read(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
