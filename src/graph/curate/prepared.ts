import type { DescriptionInput } from '../../domain/claims/description.js';
import type { EntityInput } from '../../domain/entity.js';
import type { Settling } from '../write/settle-entities.js';

/** What is said of one entity, checked, under the id that answers for the one given. */
export interface Prepared {
  readonly id: string;
  /** What is given, in its normal form. */
  readonly clean: EntityInput;
  readonly isNew: boolean;
  /** One description for each piece of evidence. */
  readonly descriptions: readonly DescriptionInput[];
  /** What needs no document. */
  readonly own: readonly Settling[];
}
