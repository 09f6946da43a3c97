import {
  countriesCalled,
  governed,
  countriesNearlyCalled,
} from '../../domain/names/country-names.js';
import { ministryCalled, type CalledMinistry } from '../../domain/names/ministry.js';
import { acronymKey, isAcronym, isShortForm } from './acronyms.js';
import { countryOfCode } from './known-party.js';
import type { Party } from './party.js';
import { readName, type ReadName } from './read-name.js';

/** A party, read: once for all the entities it is compared with. */
export interface AskedParty {
  readonly party: Party;
  readonly names: readonly ReadName[];
  readonly acronyms: ReadonlySet<string>;
  /** Its whole name, where it is an acronym. */
  readonly onlyAcronym: string | null;
  /** Told by the source beside the name, or by its code; null where nothing tells it. */
  readonly country: string | null;
  /** Ids of countries that its name is a name of. */
  readonly called: readonly string[];
  readonly ministry: CalledMinistry | null;
}

export function askedParty(party: Party): AskedParty {
  const others = party.otherNames.filter((one) => !isAcronym(one));
  const names = [party.name, ...others].map(readName);
  const short = party.otherNames.filter(isAcronym).map(acronymKey);
  const key = acronymKey(party.name);
  const alone = isShortForm(party.name);
  const [registered] =
    party.code === null ? [] : countryOfCode(party.code.scheme, party.code.value);
  return {
    party,
    names,
    acronyms: new Set([...short, ...names.flatMap(({ acronyms }) => acronyms)]),
    onlyAcronym: alone ? key : null,
    country: party.country ?? registered ?? null,
    called: [...new Set(names.flatMap(countriesNamed))],
    ministry: ministryOf(party, names),
  };
}

/** The countries that a name means: itself, or `China - Government of …` with the country told twice. */
function countriesNamed({ readings }: ReadName): string[] {
  return readings.flatMap(({ body, how, countries }) => {
    if (how === 'WHOLE') return countriesCalled(body).map(({ id }) => id);
    const state = governed(body);
    if (how !== 'OWNER' || state === null) return [];
    const named = [...countriesCalled(state).map(({ id }) => id), ...countriesNearlyCalled(state)];
    return named.filter((id) => countries.includes(id));
  });
}

function ministryOf({ country }: Party, names: readonly ReadName[]): CalledMinistry | null {
  for (const { readings } of names) {
    for (const { body, countries } of readings) {
      const called = ministryCalled(body);
      if (called === null) continue;
      const told = [...called.countries, ...countries, ...(country === null ? [] : [country])];
      return { ...called, countries: [...new Set(told)] };
    }
  }
  return null;
}
