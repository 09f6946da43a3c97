import type { ChangeAction } from '../../domain/change.js';
import type { Engine } from '../../engine/engine.js';
import { decideClaims, type Decided } from '../write/decide-claims.js';
import type { Decision } from '../write/decision.js';
import { logChange } from '../write/log-change.js';
import { curate, type Curator } from './curate.js';

const ACTIONS: Readonly<Record<Decision, ChangeAction>> = {
  ACCEPTED: 'CLAIM_ACCEPTED',
  REJECTED: 'CLAIM_REJECTED',
  RETRACTED: 'CLAIM_RETRACTED',
  PROPOSED: 'CLAIM_REOPENED',
};

/** Takes one decision about several claims, all or none, as `decideClaims` says. */
export function decide(
  engine: Engine,
  curator: Curator,
  ids: readonly string[],
  decision: Decision,
  reason: string | null,
): Promise<Decided> {
  return curate(engine, curator, async (transaction, { now: at, by }) => {
    const done = await decideClaims(transaction, ids, decision, at);
    if (done.claims.length > 0) {
      await logChange(transaction, { at, by, reason, action: ACTIONS[decision], ...done });
    }
    return done;
  });
}
