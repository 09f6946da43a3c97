import type { ClaimInput } from './claim.js';
import { DAY_MAX, DAY_MIN, firstDay, lastDay } from '../time/partial-date.js';
import { relationId, type RelationSummary } from '../relation.js';

/** One spell of a relation: its id and what its claims add up to so far. */
export interface Spell {
  readonly id: string;
  readonly period: Pick<RelationSummary, 'validFrom' | 'validTo' | 'observedOn'>;
}

type Dates = Pick<ClaimInput, 'validFrom' | 'validTo' | 'observedOn'>;

interface Days {
  readonly from: number;
  readonly to: number;
}

/** The days a claim speaks of, or null when it has no date at all. */
function claimDays({ validFrom, validTo, observedOn }: Dates): Days | null {
  if (validFrom !== null || validTo !== null) {
    return {
      from: validFrom === null ? DAY_MIN : firstDay(validFrom),
      to: validTo === null ? DAY_MAX : lastDay(validTo),
    };
  }
  return observedOn === null ? null : { from: firstDay(observedOn), to: lastDay(observedOn) };
}

/** The days a spell covers: its dates, or else the days it was observed; null when undated. */
function spellDays({ period }: Spell): Days | null {
  const { validFrom, validTo, observedOn } = period;
  if (validFrom !== null || validTo !== null || observedOn.length === 0) {
    return claimDays({ validFrom, validTo, observedOn: null });
  }
  return {
    from: Math.min(...observedOn.map(firstDay)),
    to: Math.max(...observedOn.map(lastDay)),
  };
}

const onlyObserved = ({ validFrom, validTo }: Dates | Spell['period']): boolean =>
  validFrom === null && validTo === null;

function overlaps(a: Days, b: Days): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/** Earliest start first; spells without a date last. */
export function byStart(a: Spell, b: Spell): number {
  const start = (spell: Spell): number => spellDays(spell)?.from ?? DAY_MAX + 1;
  return start(a) - start(b) || (a.id < b.id ? -1 : 1);
}

/**
 * The spell a claim belongs to. Dated claims join the earliest spell they overlap, else an undated
 * one; undated claims join the latest. Two mere observations always meet: nothing says that it
 * ended between them. Null when the claim opens a spell of its own.
 */
export function findSpell(claim: Dates, spells: readonly Spell[]): Spell | null {
  return spellFor(claimDays(claim), onlyObserved(claim), spells);
}

/** The spell that another one joins when their two entities become one, by the rules for claims. */
export function spellToJoin(spell: Spell, spells: readonly Spell[]): Spell | null {
  return spellFor(spellDays(spell), onlyObserved(spell.period), spells);
}

function spellFor(days: Days | null, observed: boolean, spells: readonly Spell[]): Spell | null {
  const sorted = [...spells].sort(byStart);
  if (days === null)
    return sorted.filter((spell) => spellDays(spell) !== null).at(-1) ?? sorted.at(-1) ?? null;
  const meets = (spell: Spell): boolean => {
    const covered = spellDays(spell);
    if (covered === null) return false;
    return overlaps(days, covered) || (observed && onlyObserved(spell.period));
  };
  return sorted.find(meets) ?? sorted.find((spell) => spellDays(spell) === null) ?? null;
}

/** The id of the relation that this claim would open. */
export function openedBy(claim: ClaimInput): string {
  return relationId(claim.key, claim.validFrom ?? claim.observedOn ?? claim.validTo);
}

/** Dated claims first, then observations, then undated ones. */
function rank(claim: Dates): number {
  if (!onlyObserved(claim)) return 0;
  return claim.observedOn === null ? 2 : 1;
}

type Identified = Dates & { readonly id: string };

/** The order in which a batch is taken, so that the order of its rows does not matter. */
export function claimOrder(a: Identified, b: Identified): number {
  const undated: Days = { from: 0, to: 0 };
  const [left, right] = [claimDays(a) ?? undated, claimDays(b) ?? undated];
  const order = rank(a) - rank(b) || left.from - right.from || left.to - right.to;
  return order === 0 ? Number(a.id > b.id) - Number(a.id < b.id) : order;
}
