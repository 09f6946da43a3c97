import { countriesMeant } from '../../../../domain/names/country-names.js';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');

let known: ReadonlyMap<string, string> | null = null;

/** The name of a country in English, as CLDR has it; its code where that has none. */
export function countryName(id: string): string {
  known ??= namesById();
  return known.get(id) ?? (id.split(':')[1] ?? id).toUpperCase();
}

function namesById(): Map<string, string> {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => `${first}${second}`));
  return new Map(
    codes.flatMap((code) => {
      const name = names.of(code);
      return name === undefined ? [] : countriesMeant(code).map((id) => [id, name] as const);
    }),
  );
}
