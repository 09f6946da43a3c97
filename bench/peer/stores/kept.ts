import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { CACHE } from '../../store/store.js';
import { tell } from '../timing.js';

const KEPT = resolve(CACHE, 'peer/kept');
const IN_USE = resolve(CACHE, 'peer/in-use');
const FILLED = '.filled';

/** A store that is filled once and used again while nothing about it changes. */
export interface KeptStore {
  /** Which model and size: `ours-neo4j-S`. */
  readonly name: string;
  /** Tells contents apart: another version is another store, and the former one is removed. */
  readonly version: string;
  readonly fill: (folder: string) => Promise<void>;
}

/**
 * A copy of the store to use, so that what a run writes does not stay. It is filled first when it is
 * not there, unless `load` is false: then whatever version is there is taken.
 */
export async function openKept(store: KeptStore, load: boolean): Promise<string> {
  const kept = load ? await filled(store) : await anyVersion(store);
  const copy = join(IN_USE, store.name);
  await rm(copy, { recursive: true, force: true });
  await cp(kept, copy, { recursive: true });
  await rm(join(copy, FILLED));
  return copy;
}

async function filled({ name, version, fill }: KeptStore): Promise<string> {
  const folder = join(KEPT, `${name}-${version}`);
  if (existsSync(join(folder, FILLED))) return folder;
  for (const other of await versions(name)) await rm(join(KEPT, other), { recursive: true });
  tell(`Loading ${name}…`);
  const begun = performance.now();
  await mkdir(folder, { recursive: true });
  await fill(folder);
  await writeFile(join(folder, FILLED), new Date().toISOString());
  tell(`Loaded ${name} in ${Math.round((performance.now() - begun) / 1000)} s.`);
  return folder;
}

async function anyVersion({ name }: KeptStore): Promise<string> {
  const found = (await versions(name)).find((one) => existsSync(join(KEPT, one, FILLED)));
  if (found === undefined) {
    throw new Error(`No store ${name} is kept in ${KEPT}. Run without --no-load.`);
  }
  return join(KEPT, found);
}

async function versions(name: string): Promise<string[]> {
  await mkdir(KEPT, { recursive: true });
  return (await readdir(KEPT)).filter((folder) => folder.startsWith(`${name}-`));
}
