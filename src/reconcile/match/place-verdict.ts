import { isActor } from '../../domain/kinds.js';
import type { AskedParty } from './asked-party.js';
import { isCommonName } from './common-words.js';
import type { KnownParty } from './known-party.js';
import type { NameReading } from './read-name.js';

/**
 * What two readings of one body say of where it is.
 * - AGREES: the same country on both sides; FREE: nothing needs to be known.
 * - DIFFERS: two countries; ELSEWHERE: the source has it in another country, the name does not.
 * - MISSING: bodies of many countries are called so, and the country is not known.
 * - PART: the name of one is a part of that of the other, and means somebody else.
 * - OFFICE: an office in that country of a body of many countries; BRANCH: of one whose own
 *   country is not known, so that it may be itself.
 */
export type Placing =
  'AGREES' | 'FREE' | 'DIFFERS' | 'ELSEWHERE' | 'MISSING' | 'OFFICE' | 'BRANCH' | 'PART';

/** IATI OrganisationType 40: bodies of many countries have offices and no country of their own. */
const MULTILATERAL = '40';
const GOVERNMENT = ['10', '11', '15'];

export const isMultilateral = ({ entity }: KnownParty): boolean =>
  entity.kind === 'DIALOGUE' || entity.fields['organisationType'] === MULTILATERAL;

/** Compares where a party and an entity are that have one name. */
export function placing(
  asked: AskedParty,
  mine: NameReading,
  known: KnownParty,
  theirs: NameReading,
): Placing {
  const there = new Set([...theirs.countries, ...known.countries]);
  if (!isActor(known.entity.kind)) return placeOfThing(mine.countries, there);
  if (mine.countries.length === 0) return untoldPlace(asked, mine, known, theirs, there);
  if (there.size === 0) return placeOfMineOnly(asked, mine, known);
  return mine.countries.some((id) => there.has(id)) ? 'AGREES' : 'DIFFERS';
}

/** Projects, themes and places are not called alike in many countries, and have no offices. */
function placeOfThing(mine: readonly string[], there: ReadonlySet<string>): Placing {
  if (mine.length === 0 || there.size === 0) return 'FREE';
  return mine.some((id) => there.has(id)) ? 'AGREES' : 'DIFFERS';
}

/** The name of the party tells no country. */
function untoldPlace(
  { country }: AskedParty,
  mine: NameReading,
  known: KnownParty,
  theirs: NameReading,
  there: ReadonlySet<string>,
): Placing {
  // Without its country the name of an office is that of the whole.
  if (isMultilateral(known)) return theirs.countries.length === 0 ? 'FREE' : 'PART';
  const common = theirs.countries.length > 0 || isCommonName(mine.cut.telling);
  if (country === null || there.size === 0) return common ? 'MISSING' : 'FREE';
  if (there.has(country)) return 'AGREES';
  return common ? 'DIFFERS' : 'ELSEWHERE';
}

/** The name of the party tells a country, and nothing tells that of the entity. */
function placeOfMineOnly(asked: AskedParty, mine: NameReading, known: KnownParty): Placing {
  if (isMultilateral(known)) return 'OFFICE';
  // "University of Kenya" is no part of "University".
  if (mine.how === 'OF') return 'PART';
  if (mine.how !== 'OWNER') return 'BRANCH';
  if (isCommonName(mine.cut.telling)) return 'MISSING';
  const types = [asked.party.organisationType, known.entity.fields['organisationType']];
  return types.some((type) => GOVERNMENT.includes(String(type))) ? 'FREE' : 'BRANCH';
}
