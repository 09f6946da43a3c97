import { actionInfo } from '../../../../domain/actions.js';
import { hintsOf } from '../../../../domain/relation-types.js';
import type { Mark } from '../../../core/address/parts/linkages.js';
import type { Vote } from '../../../core/documents/picture.js';

/** The marks that say that something is not recorded, though it could be. */
export const GAPS: ReadonlySet<Mark> = new Set<Mark>(['noVote', 'none']);

export const VOTE_MARKS: Readonly<Record<Vote, Mark>> = {
  YES: 'yes',
  NO: 'no',
  ABSTAIN: 'abstained',
};

export interface Marked {
  readonly direction: 'IN' | 'OUT' | 'BOTH';
  readonly relation: {
    readonly type: string;
    readonly action: string | null;
    readonly vote: Vote | null;
  };
}

/** The symbol of a link: what the actor did; a link that leads to the actor is another one. */
export function markOf({ direction, relation: { type, action, vote } }: Marked): Mark {
  if (vote !== null) return VOTE_MARKS[vote];
  if (direction === 'IN') return 'other';
  return actionInfo(action)?.mark ?? hintsOf(type).mark ?? 'other';
}
