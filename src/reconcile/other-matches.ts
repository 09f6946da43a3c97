import type { Entity } from '../domain/entity.js';
import { codesInText } from '../domain/names/codes.js';
import { countriesCalled, countriesNearlyCalled } from '../domain/names/country-names.js';
import {
  matchName,
  type AskedName,
  type ComparedEntity,
  type NameMatch,
} from './compared-entity.js';
import { ministryMatch, type Ministries } from './ministries.js';
import type { NamedCandidate } from './named-candidate.js';
import type { Query } from './query.js';

/** A country by one of the many names that people write; all but a name the graph itself has. */
const SPELLED = 0.98;
/** One slip away from such a name. */
const NEARLY = 0.9;
/** A code that is short may be an acronym too, which comes first. */
const SHORT_CODE = 0.95;
const SHORT = /^(?:\p{L}{1,3}|\d{1,3})$/u;
/** A code that only its letters make one: `no` is a word in more cells than it is Norway. */
const DOUBTFUL_CODE = 0.8;
/** What only holds where nothing has the very name, where something has. */
const WEAK = 0.75;

/** How well the text meets an entity, be it by a name, a code, another way to write a country, or what a ministry is for. */
export function otherMatches(
  query: Query,
  asked: AskedName,
  ministries: Ministries | null,
): (candidate: ComparedEntity) => NameMatch {
  const called = new Map([
    ...(asksForCountries(query) ? countriesNearlyCalled(query.text) : []).map(
      (id) => [id, NEARLY] as const,
    ),
    ...countriesOf(query).map((id) => [id, SPELLED] as const),
  ]);
  const codes = codesInText(query.text);
  return (candidate) => {
    const { entity } = candidate;
    const likeness = called.get(entity.id) ?? 0;
    return [
      matchName(asked, candidate),
      ...codeMatch(query, codes, entity),
      ...ministryMatch(ministries, entity),
      { likeness, exact: likeness >= SPELLED, name: entity.name },
    ].reduce((best, one) => (one.likeness > best.likeness ? one : best));
  };
}

function codeMatch(query: Query, codes: readonly string[], { identifiers }: Entity): NameMatch[] {
  const own = identifiers.find(({ value }) =>
    codesInText(value).some((one) => codes.includes(one)),
  );
  if (own === undefined) return [];
  const { value } = own;
  if (!SHORT.test(value)) return [{ likeness: 1, exact: true, name: value }];
  const exact = query.text.trim() === value || query.kinds?.includes('COUNTRY') === true;
  return [{ likeness: exact ? SHORT_CODE : DOUBTFUL_CODE, exact, name: value }];
}

const asksForCountries = ({ kinds }: Query): boolean => kinds?.includes('COUNTRY') ?? true;

/** The countries that the text names, where countries are asked for. */
export function countriesOf(query: Query): string[] {
  return asksForCountries(query) ? countriesCalled(query.text).map(({ id }) => id) : [];
}

/** The countries one slip away. */
export function nearCountries(query: Query): string[] {
  return asksForCountries(query) ? countriesNearlyCalled(query.text) : [];
}

/**
 * Takes back what only holds where nothing has the very name: "Government of Kenya" means Kenya
 * where no organisation is called so, and "AU" Australia where nobody has that acronym.
 */
export function yieldingToNames(text: string, found: readonly NamedCandidate[]): NamedCandidate[] {
  const governed = new Set(
    countriesCalled(text).flatMap(({ id, asGovernment }) => (asGovernment ? [id] : [])),
  );
  const isWeak = ({ candidate: { entity }, match, byId }: NamedCandidate): boolean =>
    !byId && (governed.has(entity.id) || match.likeness === SHORT_CODE);
  if (!found.some((one) => one.match.exact && !isWeak(one))) return [...found];
  return found.map((one) =>
    isWeak(one) ? { ...one, match: { ...one.match, likeness: WEAK, exact: false } } : one,
  );
}
