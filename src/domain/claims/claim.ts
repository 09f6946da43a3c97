import { hashId } from '../ids.js';
import type { RelationKey, RelationStatus, YearAmount } from '../relation.js';

/** Whether the document says that the relation holds, or that it does not. */
export const POLARITIES = {
  ASSERTS: { description: 'The document says that the relation holds.' },
  DENIES: { description: 'The document says that it does not hold.' },
} as const;
export type Polarity = keyof typeof POLARITIES;

export const CLAIM_METHODS = {
  MANUAL: { description: 'Entered by a person.' },
  IMPORT: { description: 'Read from a data set.' },
  EXTRACTED: { description: 'Read from text by a program.' },
} as const;
export type ClaimMethod = keyof typeof CLAIM_METHODS;

export const CLAIM_STATES = {
  PROPOSED: { description: 'Waits for a review. It makes no relation yet.' },
  ACCEPTED: { description: 'Counts as evidence.' },
  REJECTED: { description: 'Was reviewed and turned down.' },
  RETRACTED: { description: 'Counted once and was taken back.' },
} as const;
export type ClaimState = keyof typeof CLAIM_STATES;

/** Where the dates of a claim come from. */
export const DATE_BASES = {
  STATED: { description: 'The dates are as the document states them.' },
  EVENT: { description: 'The document gives no date; the dates are those of the event concerned.' },
} as const;
export type DateBasis = keyof typeof DATE_BASES;

/** What a writer gives: this document, at this place, states this relation. */
export interface ClaimInput {
  readonly key: RelationKey;
  readonly status: RelationStatus;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** The day for which the source vouches; both ends stay unknown. */
  readonly observedOn: string | null;
  readonly dateBasis: DateBasis;
  readonly amounts: readonly YearAmount[];
  /** Id of the document. */
  readonly document: string;
  /** Where in the document: a page, an article, a row, `char 3353`. */
  readonly locator: string;
  /** What it says, in our own words. */
  readonly note: string | null;
  readonly polarity: Polarity;
  /** How sure the reading is, 0–1. */
  readonly confidence: number;
  readonly method: ClaimMethod;
}

/** A claim as it is kept. */
export interface Claim extends ClaimInput {
  readonly id: string;
  readonly relationId: string;
  readonly state: ClaimState;
  readonly recordedAt: string;
  readonly recordedBy: string | null;
}

/** Same document, place, relation, status, dates, amounts and polarity: same id, so writing twice changes nothing. */
export function claimId(claim: ClaimInput): string {
  const { subject, type, object, role, action, vote } = claim.key;
  return hashId('claim', [
    claim.document,
    claim.locator,
    ...[subject, type, object, role, action, vote],
    claim.status,
    ...(claim.dateBasis === 'EVENT' ? [null, null] : [claim.validFrom, claim.validTo]),
    claim.observedOn,
    claim.polarity,
    ...(claim.amounts.length === 0 ? [] : [JSON.stringify(claim.amounts.map(inOrder))]),
  ]);
}

function inOrder({ year, currency, value, kind }: YearAmount): unknown[] {
  return [year, currency, value, kind];
}
