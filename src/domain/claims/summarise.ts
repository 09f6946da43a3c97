import type { Claim, ClaimInput } from './claim.js';
import { relationConfidence } from './confidence.js';
import type { DocumentInput } from './document.js';
import { proven } from './proven.js';
import { Succession } from './succession.js';
import { firstDay, lastDay } from '../time/partial-date.js';
import {
  STATUS_ORDER,
  type EndKnowledge,
  type RelationSummary,
  type YearAmount,
} from '../relation.js';

/** A claim with the document it cites. */
export interface Evidence {
  readonly claim: ClaimInput & Pick<Claim, 'id'>;
  readonly document: Pick<DocumentInput, 'id' | 'publisher' | 'reliability' | 'date' | 'retrieved'>;
}

/**
 * What the accepted claims of one relation add up to, or null when none asserts it. The order of
 * the claims does not matter.
 */
export function summarise(evidence: readonly Evidence[]): RelationSummary | null {
  const asserting = evidence.filter(({ claim }) => claim.polarity === 'ASSERTS');
  if (asserting.length === 0) return null;
  const succession = new Succession(asserting.map(({ claim }) => claim));
  const beginning = asserting.filter(({ claim }) => succession.before(claim).length === 0);
  const ending = asserting.filter(({ claim }) => succession.after(claim).length === 0);
  const validFrom = bestDate(beginning, 'validFrom');
  const fits = (to: string): boolean => validFrom === null || firstDay(validFrom) <= lastDay(to);
  const validTo = bestDate(ending, 'validTo', fits);
  const denying = evidence.filter(({ claim }) => claim.polarity === 'DENIES');
  const { hull, certain, lastSeen } = proven(asserting, denying);
  return {
    status:
      STATUS_ORDER.find((status) => asserting.some(({ claim }) => claim.status === status)) ??
      'CLAIMED',
    validFrom,
    validTo,
    validFromKnown: validFrom === null ? 'UNKNOWN' : 'DATED',
    validToKnown: endKnowledge(validFrom, validTo),
    observedOn: observations(asserting),
    validFromDay: hull.from,
    validToDay: hull.to,
    certainDays: certain,
    lastSeen,
    confidence: confidenceOf(evidence),
    sourceCount: new Set(asserting.map(({ document }) => document.id)).size,
    amounts: bestAmounts(asserting),
  };
}

function endKnowledge(validFrom: string | null, validTo: string | null): EndKnowledge {
  if (validTo !== null) return 'DATED';
  return validFrom === null ? 'UNKNOWN' : 'OPEN';
}

/** How sure claims make it together, whatever dates they state. */
export function confidenceOf(evidence: readonly Evidence[]): number {
  return relationConfidence(
    evidence.map(({ claim, document }) => ({
      publisher: document.publisher ?? document.id,
      polarity: claim.polarity,
      confidence: claim.confidence,
      reliability: document.reliability,
    })),
  );
}

/**
 * The date with the surest evidence; of equals the more precise, then the earlier. A start at which
 * a period only goes on is none, nor is such an end.
 */
function bestDate(
  evidence: readonly Evidence[],
  end: 'validFrom' | 'validTo',
  fits: (date: string) => boolean = () => true,
): string | null {
  const dates = new Set(evidence.map(({ claim }) => claim[end]).filter((date) => date !== null));
  const fitting = [...dates].filter(fits);
  if (fitting.length < 2) return fitting[0] ?? null;
  const ranked = fitting.map((date) => ({
    date,
    weight: confidenceOf(evidence.filter(({ claim }) => claim[end] === date)),
  }));
  ranked.sort(
    (a, b) => b.weight - a.weight || b.date.length - a.date.length || (a.date < b.date ? -1 : 1),
  );
  return ranked[0]?.date ?? null;
}

function observations(evidence: readonly Evidence[]): string[] {
  return [
    ...new Set(evidence.map(({ claim }) => claim.observedOn).filter((day) => day !== null)),
  ].sort();
}

/** Per year, currency and kind the amount with the surest claim, by year. */
function bestAmounts(evidence: readonly Evidence[]): YearAmount[] {
  const best = new Map<string, { amount: YearAmount; weight: number }>();
  for (const { claim, document } of evidence) {
    const weight = claim.confidence * document.reliability;
    for (const amount of claim.amounts) {
      const key = `${amount.year} ${amount.currency} ${amount.kind ?? ''}`;
      const held = best.get(key);
      if (held === undefined || beats({ amount, weight }, held)) best.set(key, { amount, weight });
    }
  }
  return [...best.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, { amount }]) => amount);
}

interface WeighedAmount {
  readonly amount: YearAmount;
  readonly weight: number;
}

function beats(challenger: WeighedAmount, held: WeighedAmount): boolean {
  if (challenger.weight !== held.weight) return challenger.weight > held.weight;
  return challenger.amount.value > held.amount.value;
}
