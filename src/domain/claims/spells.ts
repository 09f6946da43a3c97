import type { ClaimInput } from './claim.js';
import { daysOf, isUndated, possibleDays, type Dates } from './said-days.js';
import { overlap, type Days } from '../time/days.js';
import { DAY_MAX, firstDay, lastDay } from '../time/partial-date.js';
import { relationId, type RelationSummary } from '../relation.js';

/** One spell of a relation: its id and what its claims add up to so far. */
export interface Spell {
  readonly id: string;
  readonly period: Pick<
    RelationSummary,
    'validFrom' | 'validTo' | 'validFromDay' | 'validToDay' | 'observedOn'
  >;
}

/** The days a claim speaks of, or null when it has no date at all. */
function claimDays(claim: Dates): Days | null {
  if (!isUndated(claim)) return possibleDays({ ...claim, observedOn: null });
  return claim.observedOn === null ? null : daysOf(claim.observedOn);
}

/** The days a spell covers: its dates, or else the days it was observed; null when undated. */
function spellDays({ period }: Spell): Days | null {
  if (!isUndated(period)) return { from: period.validFromDay, to: period.validToDay };
  const { observedOn } = period;
  if (observedOn.length === 0) return null;
  return {
    from: Math.min(...observedOn.map(firstDay)),
    to: Math.max(...observedOn.map(lastDay)),
  };
}

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
export function findSpell(claim: Dates, spells: readonly Spell[]): Spell | null {
  return spellFor(claimDays(claim), claim, spells);
}

/** The spell that another one joins when their two entities become one, by the rules for claims. */
export function spellToJoin(spell: Spell, spells: readonly Spell[]): Spell | null {
  return spellFor(spellDays(spell), spell.period, spells);
}

type Ends = Pick<Dates, 'validFrom' | 'validTo'>;

function spellFor(days: Days | null, ends: Ends, spells: readonly Spell[]): Spell | null {
  const sorted = [...spells].sort(byStart);
  if (days === null)
    return sorted.filter((spell) => spellDays(spell) !== null).at(-1) ?? sorted.at(-1) ?? null;
  const met = sorted.filter((spell) => {
    const covered = spellDays(spell);
    if (covered === null) return false;
    return overlap(days, covered) || (isUndated(ends) && isUndated(spell.period));
  });
  const joins = met.at(isMereEnd(ends) ? -1 : 0);
  return joins ?? sorted.find((spell) => spellDays(spell) === null) ?? null;
}

function isMereEnd({ validFrom, validTo }: Ends): boolean {
  return validFrom === null && validTo !== null;
}

/** The id of the relation that this claim would open. */
export function openedBy(claim: ClaimInput): string {
  return relationId(claim.key, claim.validFrom ?? claim.observedOn ?? claim.validTo);
}

/** Claims with a start first, then mere ends, then observations, then undated ones. */
function rank(claim: Dates): number {
  if (!isUndated(claim)) return isMereEnd(claim) ? 1 : 0;
  return claim.observedOn === null ? 3 : 2;
}

type Identified = Dates & { readonly id: string };

/** The order in which a batch is taken, so that the order of its rows does not matter. */
export function claimOrder(a: Identified, b: Identified): number {
  const undated: Days = { from: 0, to: 0 };
  const [left, right] = [claimDays(a) ?? undated, claimDays(b) ?? undated];
  const order = rank(a) - rank(b) || left.from - right.from || left.to - right.to;
  return order === 0 ? Number(a.id > b.id) - Number(a.id < b.id) : order;
}
