import { iso31661, iso31663 } from 'iso-3166';
import type { ActivityItems } from './activity-items.js';
import { codeListsIn } from './code-lists.js';
import type { Run } from './run.js';

/** A country of ISO 3166-1, or one that was. */
export interface ListedCountry {
  readonly id: string;
  readonly alpha2: string;
  readonly name: string;
}

const COUNTRIES: readonly ListedCountry[] = [
  ...iso31663.map(({ from, alpha4 }) => listed(alpha4, from.alpha2, from.name)),
  ...iso31661.map(({ alpha2, alpha3, name }) => listed(alpha3, alpha2, name)),
  listed('xkx', 'XK', 'Kosovo'),
];
const BY_CODE = new Map(COUNTRIES.map((country) => [country.alpha2, country]));
const BY_ID = new Map(COUNTRIES.map((country) => [country.id, country]));

function listed(slug: string, alpha2: string, name: string): ListedCountry {
  return { id: `country:${slug.toLowerCase()}`, alpha2, name };
}

/** By the code with two letters, or the one with three that some write, small or capital. */
export function countryOfCode(code: string): ListedCountry | null {
  return BY_CODE.get(code.toUpperCase()) ?? BY_ID.get(`country:${code.toLowerCase()}`) ?? null;
}

export function countryOfId(id: string): ListedCountry | null {
  return BY_ID.get(id) ?? null;
}

/** The id of a country, which is introduced where the graph has none of it; null when it cannot be. */
export async function introduceCountry(
  { id, alpha2, name }: ListedCountry,
  items: ActivityItems,
  run: Run,
): Promise<string | null> {
  const isThere = await run.isInGraph(id);
  const introduce = (): boolean => {
    const document = codeListsIn(items, run);
    const place = { matchBy: 'ID', document, locator: `Country ${alpha2}` } as const;
    return items.addWhereMissing(
      () => items.addEntity({ id, kind: 'COUNTRY', name }, place) !== null,
    );
  };
  return run.once(id, () => isThere || introduce()) ? id : null;
}
