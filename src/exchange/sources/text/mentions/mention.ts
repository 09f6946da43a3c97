import type { EntityKind } from '../../../../domain/kinds.js';

/** An entity of the graph that a text names. Places count UTF-16 units, the end not included. */
export interface Mention {
  readonly entityId: string;
  readonly kind: EntityKind;
  readonly start: number;
  readonly end: number;
  /** Adjectives of countries, `Turkish`, are no ends of relations by themselves. */
  readonly isAdjective: boolean;
  /** Whether it stands within a longer name, as Montenegro in IOM Montenegro. */
  readonly isWithin: boolean;
}

/** A name that several entities have, or that the graph does not know. */
export interface Unsettled {
  readonly start: number;
  readonly end: number;
}
