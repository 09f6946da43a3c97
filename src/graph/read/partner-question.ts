import type { EntityKind } from '../../domain/kinds.js';
import type { Families } from '../../domain/parts/families.js';
import type { TieFilter } from '../query/ties.js';

/** Who counts as a partner. */
export interface PartnerQuestion {
  /** Kinds of shared entity. */
  readonly via: readonly EntityKind[];
  /** Kinds of partner; actor kinds. */
  readonly kinds: readonly EntityKind[];
  readonly minimumShared: number;
  /** Also those tied directly and sharing nothing. */
  readonly includeDirect: boolean;
  /** Which relations count, of both sides. */
  readonly relation: TieFilter;
  /** Given when what parts do counts for their wholes. */
  readonly families?: Families;
}
