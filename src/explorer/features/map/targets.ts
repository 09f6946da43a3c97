import type { EntityRef } from '../../core/documents/picture.js';
import { spotOf, type Spot } from '../../drawing/geo/spot.js';
import { keyOf, type Stop } from './symbols.js';

/** A spot that can be chosen: a country, a city, or both with all that is there. */
export interface Target {
  readonly key: string;
  readonly spot: Spot;
  /** Of the country whose symbol stands here; null at a city. */
  readonly code: string | null;
  /** The country first. */
  readonly entities: readonly EntityRef[];
}

/** All spots that can be chosen, one for each country, and one for each other spot of the picture. */
export function targetsOf(
  countries: readonly EntityRef[],
  codes: ReadonlyMap<string, string>,
  stops: readonly Stop[],
): readonly Target[] {
  const found = new Map<string, Target>();
  for (const country of countries) {
    const code = codes.get(country.id) ?? null;
    const spot = spotOf({ code, spot: null });
    if (spot === null) continue;
    found.set(keyOf(spot), { key: keyOf(spot), spot, code, entities: [country] });
  }
  for (const { key, spot, entities } of stops) {
    const before = found.get(key);
    const ids = new Set(before?.entities.map(({ id }) => id));
    found.set(key, {
      ...{ key, spot, code: before?.code ?? null },
      entities: [...(before?.entities ?? []), ...entities.filter(({ id }) => !ids.has(id))],
    });
  }
  return [...found.values()];
}
