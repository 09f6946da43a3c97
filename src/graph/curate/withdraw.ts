import type { Engine } from '../../engine/engine.js';
import { logChange } from '../write/log-change.js';
import { withdrawEntity, type Withdrawn } from '../write/withdraw-entity.js';
import { curate, type Curator } from './curate.js';

/** Takes an entity out of the graph from now on, as `withdrawEntity` of `write/` says. */
export function withdraw(
  engine: Engine,
  curator: Curator,
  { id, reason, successor }: { id: string; reason: string; successor: string | null },
): Promise<Withdrawn> {
  return curate(engine, curator, async (transaction, { now: at, by }) => {
    const done = await withdrawEntity(transaction, id, successor, at);
    if (done.changed) {
      const { claims, relations } = done;
      const change = { at, by, reason, entities: [id], claims, relations };
      await logChange(transaction, { ...change, action: 'ENTITY_WITHDRAWN' });
    }
    return done;
  });
}
