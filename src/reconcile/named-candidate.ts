import type { ComparedEntity, NameMatch } from './compared-entity.js';

/** An entity that may be meant. */
export interface NamedCandidate {
  readonly candidate: ComparedEntity;
  readonly match: NameMatch;
  /** Its id was the text itself. */
  readonly byId: boolean;
  /** A hint holds a code of it. */
  readonly byCode: boolean;
}
