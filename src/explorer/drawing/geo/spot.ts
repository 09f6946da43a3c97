import { COUNTRY_POINTS } from './points.js';

/** Longitude and latitude in degrees. */
export type Spot = readonly [longitude: number, latitude: number];

/** Where the symbol of something stands: where it is said to be, else amid its country. */
export function spotOf(
  seat: { readonly code: string | null; readonly spot: Spot | null } | undefined,
): Spot | null {
  if (seat === undefined) return null;
  return seat.spot ?? COUNTRY_POINTS[seat.code ?? ''] ?? null;
}
