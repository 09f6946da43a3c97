import type { ChangeAction } from '../../domain/change.js';
import type { ClaimInput } from '../../domain/claims/claim.js';
import { DomainError, type Tried } from '../../domain/errors.js';
import type { Engine } from '../../engine/engine.js';
import { logChange } from '../write/log-change.js';
import { recordGroups, type RecordedClaims } from '../write/record-claims.js';
import { refuseSameEnds } from '../write/require-entities.js';
import { curate, rehearse, type Curator } from './curate.js';
import type { BatchOptions } from './options.js';

/**
 * Records the claims of each relation, and one change that names all of them.
 * @returns what became of each, in order.
 */
export async function assertRelations(
  engine: Engine,
  curator: Curator,
  relations: readonly Tried<readonly ClaimInput[]>[],
  action: ChangeAction,
  { reason, allOrNone = false, dryRun = false }: BatchOptions,
): Promise<readonly Tried<RecordedClaims>[]> {
  const perform = dryRun ? rehearse : curate;
  return perform(engine, curator, async (transaction, recording) => {
    const { now: at, by, state } = recording;
    const sifted = await refuseSameEnds(transaction, relations);
    const { groups } = await recordGroups(transaction, sifted, recording, { wholly: allOrNone });
    const changed = groups.filter(isChange);
    if (changed.length > 0) {
      await logChange(transaction, {
        ...{ at, by, reason, action: state === 'ACCEPTED' ? action : 'CLAIM_PROPOSED' },
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
