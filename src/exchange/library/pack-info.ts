import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { invalidInput } from '../../domain/errors.js';

const SOURCE = z.strictObject({
  title: z.string().min(1),
  publisher: z.string().min(1),
  url: z.url().nullable(),
  licence: z.string().min(1),
  /** The day on which it was read. */
  retrieved: z.string().nullable(),
});

/** What `pack.json` says of a pack. */
export const PACK_INFO = z.strictObject({
  title: z.string().min(1),
  description: z.string().min(1),
  /** Of the pack itself, such as CC BY 4.0. */
  licence: z.string().min(1),
  sources: z.array(SOURCE).min(1),
  /** How to cite it. */
  citation: z.string().min(1),
  /** How it was made: the command, and what was done by hand. */
  made: z.string().min(1),
  /** Names of packs that must be there before; `core` is the shipped graph. */
  needs: z.array(z.string()),
  counts: z.strictObject({
    documents: z.int().nonnegative(),
    entities: z.int().nonnegative(),
    relations: z.int().nonnegative(),
  }),
  /** True for those that a new graph is given at its first start. */
  atStart: z.boolean().default(false),
});

export type PackInfo = z.infer<typeof PACK_INFO>;

/** A pack of the library. */
export interface LibraryPack extends PackInfo {
  /** The name of its folder. */
  readonly name: string;
  readonly folder: string;
}

/** The packs of a library folder, by name. None where the folder is not there. */
export async function libraryPacks(folder: string): Promise<LibraryPack[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(ifMissing);
  const names = entries.filter((one) => one.isDirectory()).map(({ name }) => name);
  return Promise.all(names.sort().map((name) => readPack(join(folder, name), name)));
}

function ifMissing(error: unknown): [] {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
  throw error;
}

async function readPack(folder: string, name: string): Promise<LibraryPack> {
  const file = join(folder, 'pack.json');
  const { data, error } = PACK_INFO.safeParse(JSON.parse(await readFile(file, 'utf8')));
  if (error === undefined) return { ...data, name, folder };
  const [issue] = error.issues;
  throw invalidInput(`${file}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`);
}
