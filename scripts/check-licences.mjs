// `npm run check:licences`: every package that the lock file names has a licence under which this
// program may be given on. Says which has not.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './lib/prepare.mjs';

/** Of what runs. */
const ALLOWED = new Set(
  'MIT ISC 0BSD BSD-2-Clause BSD-3-Clause Apache-2.0 BlueOak-1.0.0 CC0-1.0 Unlicense'.split(' '),
);
/** Also of what only builds and tests: data and fonts, whose terms ask for a name, and MPL for tools that are not changed. */
const FOR_TOOLS = new Set([...ALLOWED, ...'MPL-2.0 CC-BY-4.0 OFL-1.1 Python-2.0'.split(' ')]);

const file = process.argv[2] ?? join(ROOT, 'package-lock.json');
const { packages } = JSON.parse(readFileSync(file, 'utf8'));
const wrong = Object.entries(packages)
  .filter(([path]) => path !== '')
  .filter(([, { license, dev }]) => !isAllowed(license, dev ? FOR_TOOLS : ALLOWED))
  .map(
    ([path, { license }]) =>
      `${path.replace(/^.*node_modules\//, '')}: ${license ?? 'no licence named'}`,
  );
for (const line of wrong) console.error(line);
const count = Object.keys(packages).length - 1;
console.log(`${count - wrong.length} of ${count} packages have a licence that is allowed.`);
process.exitCode = wrong.length === 0 ? 0 : 1;

/** `(MIT OR GPL-2.0)`: one is enough; `(MIT AND Zlib)`: all are needed. */
function isAllowed(license = '', allowed) {
  const words = license.replace(/[()]/g, '');
  return words.split(' OR ').some((one) => one.split(' AND ').every((word) => allowed.has(word)));
}
