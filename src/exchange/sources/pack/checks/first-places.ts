import type { SeedRow } from '../seed-data.js';

export interface Repeated {
  readonly row: SeedRow<string>;
  readonly first: SeedRow<string>;
}

/** Where each text stands first, and the rows that repeat one. Empty texts do not count. */
export function firstPlaces(rows: readonly SeedRow<string>[]): {
  readonly repeated: readonly Repeated[];
} {
  const places = new Map<string, SeedRow<string>>();
  const repeated: Repeated[] = [];
  for (const row of rows) {
    const first = places.get(row.value);
    if (row.value === '') continue;
    if (first === undefined) places.set(row.value, row);
    else repeated.push({ row, first });
  }
  return { repeated };
}
