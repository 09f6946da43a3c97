import { existsSync, readFileSync } from 'node:fs';

/** The version of this program, as the nearest `package.json` above it has it. */
export const PROGRAM_VERSION = versionIn(readFileSync(nearest('package.json'), 'utf8'));

function nearest(name: string): URL {
  let folder = new URL('.', import.meta.url);
  while (!existsSync(new URL(name, folder))) {
    const above = new URL('..', folder);
    if (above.href === folder.href) throw new Error(`There is no ${name} beside this program.`);
    folder = above;
  }
  return new URL(name, folder);
}

function versionIn(text: string): string {
  return (JSON.parse(text) as { readonly version: string }).version;
}
