import type { FoundCountry, FoundSeat, FoundSpot } from './documents.js';

/** Where something is: in a country, and at a spot where a document states one. */
export interface Seat {
  /** M49 code of the country, XKX for Kosovo; null when it is in none that has a code. */
  readonly code: string | null;
  /** Longitude and latitude in degrees. */
  readonly spot: readonly [longitude: number, latitude: number] | null;
}

export type Seats = ReadonlyMap<string, Seat>;
export type Codes = ReadonlyMap<string, string>;

/** The code of a country in atlases: M49, or that of Kosovo, which M49 does not list. */
export function codesOf(countries: readonly FoundCountry[]): Codes {
  return new Map(
    countries.flatMap(({ id, identifiers }) => {
      const of = (scheme: string) => identifiers.find((one) => one.scheme === scheme)?.value;
      const code = of('m49') ?? (of('iso3166-1-alpha-3') === 'XKX' ? 'XKX' : undefined);
      return code === undefined ? [] : [[id, code] as const];
    }),
  );
}

function seatAt({ id, kind, latitude, longitude, country }: FoundSpot, codes: Codes): Seat | null {
  const code = codes.get(kind === 'COUNTRY' ? id : (country?.id ?? '')) ?? null;
  const isStated = latitude != null && longitude != null;
  if (code === null && !isStated) return null;
  return { code, spot: isStated ? [longitude, latitude] : null };
}

/** How well a seat is known: at a spot, then a place in a country, then the country of a part. */
function rank({ type, object }: FoundSeat, seat: Seat): number {
  return (
    (type === 'LOCATED_IN' ? 4 : 0) +
    (seat.spot === null ? 0 : 2) +
    (object.kind === 'PLACE' ? 1 : 0)
  );
}

/** Where entities are: what they say themselves comes before what relations say of them. */
export function seatsOf(
  spots: readonly FoundSpot[],
  relations: readonly FoundSeat[],
  codes: Codes,
): Seats {
  const seats = new Map<string, Seat>();
  const ranks = new Map<string, number>();
  for (const relation of relations) {
    const seat = seatAt(relation.object, codes);
    if (seat === null) continue;
    const { id } = relation.subject;
    const found = rank(relation, seat);
    if (found > (ranks.get(id) ?? -1)) {
      ranks.set(id, found);
      seats.set(id, seat);
    }
  }
  for (const one of spots) {
    const seat = seatAt(one, codes);
    // An event says its country only, its relations may name the city.
    if (seat !== null && (seat.spot !== null || !seats.has(one.id))) seats.set(one.id, seat);
  }
  for (const [id, code] of codes) seats.set(id, { code, spot: null });
  return seats;
}
