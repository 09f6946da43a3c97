import { fold } from '../names/fold.js';
import { searchName } from '../names/words.js';
import { remembering } from '../remembering.js';
import type { Polarity } from './claim.js';

/** What the confidence of a relation is computed from. */
export interface Testimony {
  /** Who published the document; documents without a publisher speak for themselves. */
  readonly publisher: string;
  readonly polarity: Polarity;
  /** How sure the reading is, 0–1. */
  readonly confidence: number;
  /** How far the document can be trusted, 0–1. */
  readonly reliability: number;
}

/**
 * How sure a relation is, 0–1: (1 − ∏ over publishers of (1 − their strongest c·r)) × ∏ (1 − c·r of
 * the denials). A publisher who says a thing ten times is counted once. Rounded to six decimals, so
 * that engines agree. Without an assertion it is 0.
 */
export function relationConfidence(testimonies: readonly Testimony[]): number {
  const strongest = new Map<string, number>();
  let denial = 1;
  for (const { publisher, polarity, confidence, reliability } of testimonies) {
    const weight = confidence * reliability;
    if (polarity === 'DENIES') denial *= 1 - weight;
    else {
      const who = publisherKey(publisher);
      strongest.set(who, Math.max(weight, strongest.get(who) ?? 0));
    }
  }
  let doubt = 1;
  for (const weight of strongest.values()) doubt *= 1 - weight;
  return Math.round((1 - doubt) * denial * 1e6) / 1e6;
}

/** How many publishers are remembered; a graph has fewer by far than claims. */
const REMEMBERED = 2_000;

/** One publisher in all its spellings: case, accents, white space and punctuation make no other. */
export const publisherKey: (publisher: string) => string = remembering(
  (publisher) => searchName(publisher) || fold(publisher).trim(),
  REMEMBERED,
);
