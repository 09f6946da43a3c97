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

export interface EntityFilter {
  readonly ids?: readonly string[];
  readonly kinds?: readonly EntityKind[];
  readonly name?: NameFilter;
  readonly identifier?: Identifier;
  /** Values allowed per field of a kind: `{ organisationType: ['40'] }`. */
  readonly fields?: Readonly<Record<string, readonly string[]>>;
  readonly startsAfter?: string;
  readonly startsBefore?: string;
  readonly linked?: readonly LinkFilter[];
  readonly notLinked?: readonly LinkFilter[];
  readonly and?: readonly EntityFilter[];
  readonly or?: readonly EntityFilter[];
  readonly not?: EntityFilter;
}

export interface LinkFilter {
  readonly types?: readonly RelationType[];
  readonly direction?: Direction;
  readonly role?: string;
  readonly status?: RelationStatus;
  readonly action?: string;
  readonly vote?: Vote;
  readonly to?: EntityFilter;
  /** At least so many distinct entities at the other end. */
  readonly minimum?: number;
  readonly during?: Period;
}

export interface RelationFilter {
  readonly types?: readonly RelationType[];
  readonly direction?: Direction;
  readonly roles?: readonly string[];
  readonly status?: readonly RelationStatus[];
  readonly subject?: EntityFilter;
  readonly object?: EntityFilter;
  readonly validOn?: string;
  readonly during?: Period;
  readonly minConfidence?: number;
  /** Id of a document that a claim of the relation cites. */
  readonly document?: string;
  readonly documentPublisher?: string;
}

export const FILTER_DEPTH = 4;
export const FILTER_LINKS = 16;
/** The most filters within one filter: every one of them makes the statement longer. */
export const FILTER_PARTS = 64;
