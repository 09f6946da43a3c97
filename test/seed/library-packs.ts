import { join } from 'node:path';
import { libraryPacks, type LibraryPack } from '../../src/exchange/library/pack-info.js';
import { readSeed } from '../../src/exchange/sources/pack/read-seed.js';
import type { SeedData } from '../../src/exchange/sources/pack/seed-data.js';

const LIBRARY = join(__dirname, '../../library');

/** A pack of `library/` with what its files hold. */
export interface ShippedPack {
  readonly pack: LibraryPack;
  readonly data: SeedData;
}

/** All packs of `library/`, by name. */
export async function shippedPacks(): Promise<ShippedPack[]> {
  const packs = await libraryPacks(LIBRARY);
  return Promise.all(packs.map(async (pack) => ({ pack, data: await readSeed(pack.folder) })));
}

/** The claims of one pack whose cells have all these values. */
export async function packClaims(name: string): Promise<(where: Partial<Row>) => Row[]> {
  const data = await readSeed(join(LIBRARY, name));
  const rows = data.relations.map(({ value }) => value);
  return (where) =>
    rows.filter((row) =>
      Object.entries(where).every(([column, value]) => row[column as keyof Row] === value),
    );
}

type Row = SeedData['relations'][number]['value'];
