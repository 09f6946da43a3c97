import type { ClaimInput } from './claim.js';
import type { Extent } from './extent.js';
import { daysOf, possibleDays, type Dates } from './said-days.js';
import { overlap, type Days } from '../time/days.js';
import { DAY_MAX } from '../time/partial-date.js';
import { relationId } from '../relation.js';

/** One spell of a relation: its id and what its claims leave possible so far. */
export interface Spell {
  readonly id: string;
  readonly extent: Extent;
}

/** The days a claim speaks of, or null when it has no date at all. */
function claimDays(claim: Dates): Days | null {
  if (claim.validFrom !== null || claim.validTo !== null)
    return possibleDays({ ...claim, observedOn: null });
  return claim.observedOn === null ? null : daysOf(claim.observedOn);
}

/** The days a spell covers: its dates, or else the days it was observed; null when undated. */
function spellDays({ extent }: Spell): Days | null {
  return isUndated(extent) ? extent.observed : extent.hull;
}

const isUndated = ({ hasStart, hasEnd }: Ends): boolean => !hasStart && !hasEnd;

/** Earliest start first; spells without a date last. */
export function byStart(a: Spell, b: Spell): number {
  const start = (spell: Spell): number => spellDays(spell)?.from ?? DAY_MAX + 1;
  return start(a) - start(b) || (a.id < b.id ? -1 : 1);
}

/**
 * The spell a claim belongs to. Dated claims join the earliest spell they overlap, and a mere end
 * the latest one; if there is none, an undated one. Undated claims join the latest. Two mere
 * observations always meet: nothing says that it ended between them. Null when the claim opens a
 * spell of its own.
 */
export function findSpell(claim: Dates, spells: Iterable<Spell>): Spell | null {
  const ends = { hasStart: claim.validFrom !== null, hasEnd: claim.validTo !== null };
  return spellFor(claimDays(claim), ends, spells);
}

/** The spell that another one joins when their two entities become one, by the rules for claims. */
export function spellToJoin(spell: Spell, spells: Iterable<Spell>): Spell | null {
  return spellFor(spellDays(spell), spell.extent, spells);
}

type Ends = Pick<Extent, 'hasStart' | 'hasEnd'>;

function spellFor(days: Days | null, ends: Ends, spells: Iterable<Spell>): Spell | null {
  const all = [...spells];
  const undated = all.filter((spell) => spellDays(spell) === null);
  if (days === null) return last(all.filter((spell) => spellDays(spell) !== null)) ?? last(undated);
  const met = all.filter((spell) => meets(spell, days, ends));
  return (isMereEnd(ends) ? last(met) : first(met)) ?? first(undated);
}

function meets(spell: Spell, days: Days, ends: Ends): boolean {
  const covered = spellDays(spell);
  if (covered === null) return false;
  return overlap(days, covered) || (isUndated(ends) && isUndated(spell.extent));
}

function first(spells: readonly Spell[]): Spell | null {
  return spells.reduce<Spell | null>((a, b) => (a === null || byStart(b, a) < 0 ? b : a), null);
}

function last(spells: readonly Spell[]): Spell | null {
  return spells.reduce<Spell | null>((a, b) => (a === null || byStart(b, a) > 0 ? b : a), null);
}

function isMereEnd({ hasStart, hasEnd }: Ends): boolean {
  return !hasStart && hasEnd;
}

/** The id of the relation that this claim would open. */
export function openedBy(claim: ClaimInput): string {
  return relationId(claim.key, claim.validFrom ?? claim.observedOn ?? claim.validTo);
}

/** Claims with a start first, then mere ends, then observations, then undated ones. */
function rank({ validFrom, validTo, observedOn }: Dates): number {
  if (validFrom !== null) return 0;
  if (validTo !== null) return 1;
  return observedOn === null ? 3 : 2;
}

type Identified = Dates & { readonly id: string };

/** The order in which a batch is taken, so that the order of its rows does not matter. */
export function inClaimOrder<Of extends { readonly claim: Identified }>(
  batch: readonly Of[],
): Of[] {
  const undated: Days = { from: 0, to: 0 };
  const placed = batch.map((one) => {
    const { claim } = one;
    return { one, id: claim.id, rank: rank(claim), days: claimDays(claim) ?? undated };
  });
  placed.sort((a, b) => {
    const order = a.rank - b.rank || a.days.from - b.days.from || a.days.to - b.days.to;
    return order === 0 ? Number(a.id > b.id) - Number(a.id < b.id) : order;
  });
  return placed.map(({ one }) => one);
}
