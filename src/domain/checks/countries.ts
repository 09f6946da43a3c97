import { iso31661, iso31663 } from 'iso-3166';

/** Kosovo (UNSCR 1244/1999), for which ISO 3166 leaves these codes to their users. */
const KOSOVO = { alpha2: 'XK', alpha3: 'XKX' } as const;

const NOW = [...iso31661, KOSOVO];
const FORMER = iso31663.map(({ from }) => from);

/** Codes of countries, in capitals: those of today, and of former ones under their old code. */
export const ALPHA_2: ReadonlySet<string> = new Set(
  [...NOW, ...FORMER].map(({ alpha2 }) => alpha2),
);
export const ALPHA_3: ReadonlySet<string> = new Set(
  [...NOW, ...FORMER].map(({ alpha3 }) => alpha3),
);
/** ISO 3166-3: four letters for a country that is no more. */
export const ALPHA_4: ReadonlySet<string> = new Set(iso31663.map(({ alpha4 }) => alpha4));

const SLUGS = new Set(
  [...NOW.map(({ alpha3 }) => alpha3), ...ALPHA_4].map((code) => code.toLowerCase()),
);

/** Whether this is the id of a country that is or was: `country:mne`, `country:yucs`. */
export function isCountry(id: string): boolean {
  const [prefix, slug = ''] = id.split(':');
  return prefix === 'country' && SLUGS.has(slug);
}
