import { join } from 'node:path';
import { readSeed } from '../../src/exchange/sources/pack/read-seed.js';
import type { SeedData } from '../../src/exchange/sources/pack/seed-data.js';

/** One row of `seed/relations/`, by column. */
export type Claim = SeedData['relations'][number]['value'];

/** The shipped data set, with the few look-ups that its tests ask for. */
export interface Shipped {
  readonly data: SeedData;
  /** The claims whose cells have all these values. */
  claims(where: Partial<Claim>): Claim[];
  /** Subjects of those claims, each once, sorted. */
  subjects(where: Partial<Claim>): string[];
  /** Objects of those claims, each once, sorted. */
  objects(where: Partial<Claim>): string[];
  name(id: string): string;
  /** The other names of an entity, of one kind or of all. */
  names(id: string, kind?: string): string[];
}

export async function shipped(): Promise<Shipped> {
  const data = await readSeed(join(__dirname, '../../seed'));
  const all = data.relations.map((row) => row.value);
  const claims = (where: Partial<Claim>): Claim[] =>
    all.filter((claim) =>
      Object.entries(where).every(([column, value]) => claim[column as keyof Claim] === value),
    );
  const each = (ids: string[]): string[] => [...new Set(ids)].sort();
  return {
    data,
    claims,
    subjects: (where) => each(claims(where).map((claim) => claim.subject)),
    objects: (where) => each(claims(where).map((claim) => claim.object)),
    name: (id) => data.entities.find((row) => row.value.common.id === id)?.value.common.name ?? '',
    names: (id, kind) =>
      data.names
        .filter(({ value }) => value.entity === id && (kind === undefined || value.kind === kind))
        .map(({ value }) => value.value),
  };
}

/** Claims that make one relation: subject, type, object, role, action and vote. */
export function relationKey(claim: Claim): string {
  const { subject, type, object, role, action, vote } = claim;
  return JSON.stringify([subject, type, object, role, action, vote]);
}
