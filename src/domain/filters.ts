import type { ClaimMethod, ClaimState, Polarity } from './claims/claim.js';
import type { Identifier } from './entity.js';
import type { EntityKind } from './kinds.js';
import type { RelationStatus, Vote } from './relation.js';
import type { RelationType } from './relation-types.js';

/** As seen from the entity asked: OUT it is the subject, IN the object. */
export const DIRECTIONS = {
  OUT: { description: 'The entity asked is the subject.' },
  IN: { description: 'The entity asked is the object.' },
  BOTH: { description: 'Either way.' },
} as const;
export type Direction = keyof typeof DIRECTIONS;

/** Tests the primary name, with case and accents folded. */
export interface NameFilter {
  readonly equals?: string;
  readonly contains?: string;
  readonly startsWith?: string;
  readonly in?: readonly string[];
}

/** Two ends, each may be missing. Partial dates; the period includes both. */
export interface Period {
  readonly from?: string;
  readonly to?: string;
}

/** How surely a date that is known only by its year or month must lie in a range. */
export const CERTAINTIES = {
  POSSIBLE: { description: 'Some day that the date may mean lies in the range.' },
  CERTAIN: { description: 'Every day that the date may mean lies in the range.' },
} as const;
export type Certainty = keyof typeof CERTAINTIES;

/** Dates that lie after one and before another partial date, both exclusive. */
export interface DateRange {
  readonly after?: string;
  readonly before?: string;
  /** POSSIBLE when missing. */
  readonly certainty?: Certainty;
}

/** Amounts from one to another, both inclusive, in one currency or in any. */
export interface AmountRange {
  readonly from?: number;
  readonly to?: number;
  readonly currency?: string;
}

export interface EntityFilter {
  readonly ids?: readonly string[];
  readonly kinds?: readonly EntityKind[];
  readonly name?: NameFilter;
  readonly identifier?: Identifier;
  /** Values allowed per field of a kind: `{ organisationType: ['40'] }`. */
  readonly fields?: Readonly<Record<string, readonly string[]>>;
  /** Range per field of a kind that is an amount: `{ budget: { from: 1e6, currency: 'EUR' } }`. */
  readonly amounts?: Readonly<Record<string, AmountRange>>;
  readonly start?: DateRange;
  readonly end?: DateRange;
  /** It may have been under way on some day of it. */
  readonly during?: Period;
  readonly linked?: readonly LinkFilter[];
  readonly notLinked?: readonly LinkFilter[];
  readonly and?: readonly EntityFilter[];
  readonly or?: readonly EntityFilter[];
  readonly not?: EntityFilter;
}

/** What is tested of a relation itself, whichever end it is seen from. */
export interface RelationTest {
  readonly types?: readonly RelationType[];
  readonly roles?: readonly string[];
  readonly statuses?: readonly RelationStatus[];
  readonly votes?: readonly Vote[];
  readonly actions?: readonly string[];
  readonly validOn?: string;
  readonly during?: Period;
  readonly minConfidence?: number;
  /** Whether its start or its end is stated, or neither. */
  readonly dated?: boolean;
  /** Id of a document that a claim of the relation cites. */
  readonly document?: string;
  readonly documentPublisher?: string;
}

export interface LinkFilter extends RelationTest {
  readonly direction?: Direction;
  readonly to?: EntityFilter;
  /** At least so many distinct entities at the other end. */
  readonly minimum?: number;
}

export interface RelationFilter extends RelationTest {
  readonly direction?: Direction;
  /** Of types without direction either end may be the subject. */
  readonly subject?: EntityFilter;
  readonly object?: EntityFilter;
  readonly and?: readonly RelationFilter[];
  readonly or?: readonly RelationFilter[];
  readonly not?: RelationFilter;
}

export interface DocumentFilter {
  /** Words that the title has in it, in any order. */
  readonly text?: string;
  readonly publishers?: readonly string[];
  /** BCP 47; a language stands for all its regions and scripts. */
  readonly languages?: readonly string[];
  readonly date?: DateRange;
}

/** What claims can be about. */
export const CLAIM_SUBJECTS = {
  RELATION: { description: 'Claims that a relation holds, or does not.' },
  ENTITY: { description: 'Descriptions: what a document says of an entity.' },
} as const;
export type ClaimSubject = keyof typeof CLAIM_SUBJECTS;

export interface ClaimFilter {
  /** ACCEPTED when missing. */
  readonly states?: readonly ClaimState[];
  readonly methods?: readonly ClaimMethod[];
  readonly polarities?: readonly Polarity[];
  /** Types of the relations they speak of. */
  readonly types?: readonly RelationType[];
  readonly document?: string;
  readonly about?: ClaimSubject;
  /** Subject or object, or what a description is of. */
  readonly entity?: string;
  /** Words that note and locator have in them, in any order. */
  readonly text?: string;
  /** Subject or object, or what a description is of, is of one of these kinds. */
  readonly kinds?: readonly EntityKind[];
  /** The least confidence of the reading, 0–1. */
  readonly minConfidence?: number;
}

export const FILTER_DEPTH = 4;
export const FILTER_LINKS = 16;
/** The most filters within one filter: every one of them makes the statement longer. */
export const FILTER_PARTS = 64;
