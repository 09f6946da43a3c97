import type { ChangeAction } from '../../domain/change.js';
import type { ClaimInput } from '../../domain/claims/claim.js';
import { DomainError, type Tried } from '../../domain/errors.js';
import { logChange } from '../../graph/write/log-change.js';
import { recordGroups, type RecordedClaims } from '../../graph/write/record-claims.js';
import { refuseSameEnds } from '../../graph/write/require-entities.js';
import type { Context } from '../context.js';
import { curate, rehearse, stateFor } from './curate.js';

/** How a list of inputs is recorded. */
export interface BatchOptions {
  readonly reason: string | null;
  /** Nothing is written when one input is refused. */
  readonly allOrNone?: boolean;
  /** Nothing is written at all. */
  readonly dryRun?: boolean;
}

/**
 * Records the claims of each relation, and one change that names all of them.
 * @returns what became of each, in order.
 */
export async function recordRelations(
  context: Context,
  relations: readonly Tried<readonly ClaimInput[]>[],
  action: ChangeAction,
  { reason, allOrNone = false, dryRun = false }: BatchOptions,
): Promise<readonly Tried<RecordedClaims>[]> {
  const state = stateFor(context);
  const perform = dryRun ? rehearse : curate;
  return perform(context, async (transaction, { now, by }) => {
    const sifted = await refuseSameEnds(transaction, relations);
    const recording = { now, by, state };
    const { groups } = await recordGroups(transaction, sifted, recording, { wholly: allOrNone });
    const changed = groups.filter(isChange);
    if (changed.length > 0) {
      await logChange(transaction, {
        ...{ at: now, by, reason, action: state === 'ACCEPTED' ? action : 'CLAIM_PROPOSED' },
        claims: changed.flatMap(({ claims }) => claims),
        relations: [...new Set(changed.flatMap((group) => group.relations))],
      });
    }
    return groups;
  });
}

function isChange(group: Tried<RecordedClaims>): group is RecordedClaims {
  return !(group instanceof DomainError) && group.claims.length > 0;
}
