import { iso31661 } from 'iso-3166';
import { COUNTRY_SPELLINGS } from '../../../../domain/names/country-spellings.js';
import { DEMONYMS } from './demonyms.js';

const ALPHA2 = new Map(
  [...iso31661, { alpha2: 'XK', alpha3: 'XKX' }].map(({ alpha2, alpha3 }) => [
    alpha3.toLowerCase(),
    alpha2,
  ]),
);
const ENGLISH = new Intl.DisplayNames(['en'], { type: 'region' });

/** The English names that texts use for a country besides those of the graph. */
export function countryForms(id: string): string[] {
  const slug = id.replace(/^country:/, '');
  const region = ALPHA2.get(slug);
  const written = [
    ...(COUNTRY_SPELLINGS[slug] ?? []),
    ...(region === undefined ? [] : [ENGLISH.of(region) ?? '']),
  ];
  return written.filter((name) => /^\p{Lu}/u.test(name) && !name.includes(','));
}

/** `Armenian` for Armenia; none where the adjective is that of several countries. */
export function demonymsOf(id: string): string[] {
  return (DEMONYMS[id.replace(/^country:/, '')] ?? '').split('|').filter((word) => word !== '');
}
