import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Files that the build of the explorer puts out for these pages; null where it was not built. */
export interface Assets {
  readonly style: string | null;
  readonly icon: string | null;
}

/** Looks the files up in a build: their names have a hash, so that browsers may keep them. */
export function findAssets(built: string): Assets {
  const folder = join(built, 'assets');
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const address = (pattern: RegExp): string | null => {
    const name = names.find((one) => pattern.test(one));
    return name === undefined ? null : `/assets/${name}`;
  };
  return { style: address(/^permalink-[\w-]+\.css$/), icon: address(/^icon-[\w-]+\.svg$/) };
}
