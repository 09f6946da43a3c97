import { readFileSync } from 'node:fs';

/** The version of this program, as `package.json` has it. */
export const PROGRAM_VERSION = versionIn(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
);

function versionIn(text: string): string {
  return (JSON.parse(text) as { readonly version: string }).version;
}
